#pragma once

#include "ui/shared/text_block.h"

#include "workspace/draft_service.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace sextant::ui {

/// The one way by which a text field keeps what is typed in it: in the file at each pause, until the text is
/// taken, given up or typed back to what is on record; and put back when a program that ended had left it.
/// Fills the field; a text that comes from elsewhere never replaces what is being typed. What an input method
/// has open is left alone, and is no part of the text yet.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    using Place = std::optional<workspace::DraftPlace>;

    /// Watches \a field (a QLineEdit, NoteField or QPlainTextEdit), which also becomes its parent. \a drafts
    /// outlives it.
    DraftKeeper(workspace::DraftService& drafts, QWidget* field);

    /// Shows \a record, which is what is written at \a place; nullopt: nothing is typed here now. For another
    /// place everything is replaced, and a draft that was left there stands in the field, as if it had just
    /// been typed. For the same place what is being typed stays.
    void show(const Place& place, const QString& record);
    /// Of what is typed now.
    const Place& place() const { return m_place; }
    /// What was typed at \a place was taken over and is on record as \a record: nothing of it is unfinished.
    void taken(const Place& place, const QString& record);
    /// What stands in the field came back, and has not been taken or touched since.
    bool isRecovered() const { return m_isRecovered; }

Q_SIGNALS:
    /// isRecovered() answers differently now.
    void recoveredChanged();

protected:
    /// A recovered line is not selected by being come to: the next letter would take its place.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    void keep();
    void onTyped();
    bool differs() const;
    void setRecovered(bool recovered);

    workspace::DraftService& m_drafts;
    QWidget* m_field;
    QTimer m_pause;
    Place m_place;
    QString m_record;
    bool m_isTouched = false; ///< typed in, or recovered, and not taken since
    bool m_isRecovered = false;
};

/// Says below a field that what was being typed in it has come back; hidden while nothing has.
class RecoveredLine : public TextBlock
{
    Q_OBJECT

public:
    /// \a keeper is of \a field, which is described by it.
    RecoveredLine(const Theme& theme, DraftKeeper& keeper, QWidget* field, QWidget* parent = nullptr);

Q_SIGNALS:
    /// It says something else now.
    void said();

protected:
    void changeEvent(QEvent* event) override;

private:
    void tell();

    DraftKeeper& m_keeper;
    QWidget* m_field;
};

} // namespace sextant::ui
