#pragma once

#include "audit/engagement.h"
#include "ui/shared/card.h"
#include "ui/shared/draft_keeper.h"

#include <QPointer>

#include <functional>
#include <vector>

class QPlainTextEdit;

namespace sextant::ui {

class AuditActs;
class FieldBox;
class Label;

/// A part of the plan of an audit: fields that are taken when they are left, each as one step of undo.
class EngagementCard : public Card
{
    Q_OBJECT

public:
    EngagementCard(const Theme& theme, AuditActs& acts, QWidget* parent = nullptr);

    /// Shows \a engagement; a field that is being typed in stays as it is.
    void setEngagement(const audit::Engagement& engagement);
    /// Takes over what is being typed here.
    void commitTyping();

protected:
    /// A field's text as \a read from what is shown, and how it is \a written: false when it cannot be read.
    using Read = std::function<QString(const audit::Engagement&)>;
    using Write = std::function<bool(audit::Engagement&, const QString&)>;
    /// What the draft of a field is called in the file: "opening/notes"; empty: nothing is typed in it now.
    using DraftName = std::function<QString()>;
    struct FieldNames
    {
        QString object;
        DraftName draft;
    };
    /// \a lines 1: a line to type in; more: a text of so many lines to begin with.
    FieldBox* newField(const FieldNames& names, int lines, Read read, Write write);
    /// \a text is called \a draft in the file.
    FieldBox* newText(const QString& name, int lines, const QString& draft,
                      LocalizedText audit::Engagement::*text);
    /// \a day points to the day of an engagement to be read and written; nullptr: there is none now.
    FieldBox* newDay(const FieldNames& names, const std::function<QDate*(audit::Engagement&)>& day);
    /// Of a field whose draft is always called so.
    static FieldNames named(const QString& object, const QString& draft);

    const audit::Engagement& engagement() const { return m_engagement; }
    bool canChange() const;
    /// Changes the engagement as it is now; false when refused.
    bool change(const std::function<void(audit::Engagement&)>& act);
    /// What a field's change is called in the list of steps.
    virtual QString step() const = 0;
    /// Before the fields are shown: what they are about may be another now.
    virtual void choosePart() {}
    virtual void showParts() {}
    virtual void retranslate() = 0;

    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    const Theme& m_theme;
    AuditActs& m_acts;
    Label* m_heading;

private:
    struct Field
    {
        QWidget* edit = nullptr;
        FieldBox* box = nullptr;
        DraftKeeper* keeper = nullptr;
        DraftName draft;
        Read read;
        Write write;
        LocalizedText audit::Engagement::*text = nullptr; ///< both languages, for the placeholder
        bool isDay = false;
    };

    void showField(const Field& field, bool isOther);
    DraftKeeper::Place placeOf(const Field& field) const;
    void take(const Field& field);

    audit::Engagement m_engagement;
    std::vector<Field> m_fields;
};

} // namespace sextant::ui
