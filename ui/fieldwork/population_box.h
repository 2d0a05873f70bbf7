#pragma once

#include "ui/fieldwork/population_reader.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QTimer>
#include <QWidget>

#include <array>

class QGridLayout;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace sextant::ui {

class ChoiceBox;
class Dialogs;
class Label;
class TextBlock;

/// A field for ranges and short lists; a long list is told as a whole instead of being laid out as text.
class PopulationField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PopulationField(QWidget* parent = nullptr);

Q_SIGNALS:
    void longListPasted(const QString& text);

protected:
    void insertFromMimeData(const QMimeData* source) override;
};

/// What a sample is drawn from: a range that is typed, a list that is pasted, a file; and which sheet,
/// encoding and columns of it count. Everything is read on a worker.
class PopulationBox : public QWidget
{
    Q_OBJECT

public:
    PopulationBox(const Theme& theme, Dialogs& dialogs, QWidget* parent = nullptr);

    void clear();
    void focusFirst();
    /// nullptr: none, it is still being read, or it cannot be read as was asked.
    PopulationReader::Source source() const;
    bool isBusy() const { return m_reader.isBusy(); }

Q_SIGNALS:
    /// Another source, or none.
    void sourceChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Field { Sheet, Encoding, IdColumn, TextColumn, DateColumn, AmountColumn, FieldCount };

    void build();
    void buildFields(QVBoxLayout& column);
    void readTyped();
    void readList(const QString& text);
    void chooseFile();
    void readAgain();
    void chooseColumns();
    void read(PopulationReader::Work work);
    void take(const Result<PopulationReader::Source>& source);
    void forget();
    void refresh();
    void refreshFields();
    QString factsText() const;
    void fillColumns(Field field, const std::optional<int>& current, bool canBeNone);
    void retranslate();

    const Theme& m_theme;
    Dialogs& m_dialogs;
    PopulationReader m_reader;
    PopulationReader::Source m_source;
    QString m_list;    ///< that was pasted and is too long for the field
    QString m_problem; ///< why there is no population; empty: nothing is wrong
    Label* m_word;
    PopulationField* m_typed;
    QPushButton* m_file;
    QWidget* m_work;
    Label* m_workWord;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    TextBlock* m_summary;
    QWidget* m_fields;
    std::array<Label*, FieldCount> m_fieldWords{};
    std::array<ChoiceBox*, FieldCount> m_boxes{};
    QTimer m_pause;
};

} // namespace sextant::ui
