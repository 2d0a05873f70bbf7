#pragma once

#include "ui/theme/theme.h"

#include "assessment/assessment.h"

#include <QImage>
#include <QWidget>

#include <vector>

class QToolButton;

namespace sextant::ui {

class EvidenceCard;

/// Another question that uses a file.
struct OtherUse
{
    int item = -1; ///< index in the framework; -1: a question of another assessment
    QString code;
    QString title;
    friend bool operator==(const OtherUse&, const OtherUse&) = default;
};

/// One file of the answer: its card, the way to the other questions that use it, and the bin.
class EvidenceLine : public QWidget
{
    Q_OBJECT

public:
    /// What stands on it.
    struct Words
    {
        assessment::Evidence file;
        QString day;
        QString note; ///< about place and device data; may be empty
        std::vector<OtherUse> others;
        bool canRemove = false;
        friend bool operator==(const Words&, const Words&) = default;
    };

    explicit EvidenceLine(const Theme& theme, QWidget* parent = nullptr);

    void setWords(const Words& words);
    void setThumbnail(const QImage& image);
    const assessment::Evidence& file() const { return m_words.file; }
    EvidenceCard* card() const { return m_card; }
    /// What Tab reaches, in order.
    std::vector<QWidget*> stops() const;

Q_SIGNALS:
    void openRequested();
    void removeRequested();
    void itemRequested(int item);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void showUses();

    const Theme& m_theme;
    Words m_words;
    EvidenceCard* m_card;
    QToolButton* m_uses;
    QToolButton* m_bin;
};

} // namespace sextant::ui
