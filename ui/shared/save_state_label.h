#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QTime>

namespace sextant::ui {

/// Whether what was entered is on disk: "Saved 14:02", "Saving…" or "Not saved: disk full". The last one
/// stays until it is over, is announced, and can be pressed for what to do.
class SaveStateLabel : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Idle, Saving, Saved, NotSaved };

    explicit SaveStateLabel(const Theme& theme, QWidget* parent = nullptr);

    State state() const { return m_state; }
    /// Nothing is open.
    void setIdle();
    void setSaving();
    /// \a at in local time.
    void setSaved(const QTime& at);
    /// \a reason in a few words in the present language ("disk full").
    void setNotSaved(const QString& reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Its accessible name was said aloud.
    void announced();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setState(State state);
    void retranslate();

    const Theme& m_theme;
    State m_state = State::Idle;
    bool m_troubled = false; ///< not saved, and nothing has been since
    QTime m_savedAt;
    QString m_reason;
};

} // namespace sextant::ui
