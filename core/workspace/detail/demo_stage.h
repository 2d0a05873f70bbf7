#pragma once

#include "base/clock.h"
#include "workspace/detail/demo_story.h"
#include "workspace/workspace.h"

#include <QMap>

#include <functional>
#include <map>
#include <optional>

namespace sextant::workspace::detail {

/// What all who play a part of the demo share: the file, the story, its time and its people. Scenes are
/// played in the order of their days, whoever named them, so that the history is one of people who worked
/// side by side. The first refusal ends the play.
class DemoStage
{
public:
    DemoStage(Workspace& file, const DemoStory& told, FixedClock& clock);

    /// Plays \a scene in the morning of \a day, after those of the same day that were named before.
    void on(QDate day, std::function<void()> scene);
    /// The same on the day that is written in \a isoDate.
    void on(const QJsonValue& isoDate, std::function<void()> scene);
    /// Makes the people and the organisation, then plays all scenes. Errors: the first refusal.
    [[nodiscard]] Result<> play();

    /// Who does what follows, by the story's short name.
    void act(const QJsonValue& person);
    /// The value of \a result; a default one, and the end of the play, when it was refused. Takes a few
    /// minutes.
    template <typename T>
    T done(Result<T> result)
    {
        wait(kActMinutes);
        if (result)
            return std::move(*result);
        fail(result.error());
        return {};
    }
    void done(Result<> result)
    {
        wait(kActMinutes);
        if (!result)
            fail(result.error());
    }
    /// Ends the play: the story names something that is not there.
    void failNotFound(const QString& kind, const QString& id);
    bool hasFailed() const { return m_failure.has_value(); }
    void wait(int minutes);

    QString nameOf(const QJsonValue& person) const;
    /// Null when the story tells of nobody.
    organisation::PersonId personOf(const QJsonValue& person) const;
    const organisation::OrganisationId& organisation() const { return m_organisation; }

    /// How long one act takes: long enough that a history reads like work.
    static constexpr int kActMinutes = 7;

    Workspace& workspace;
    const DemoStory& story;

private:
    void fail(const Error& error);
    void makePeople();

    FixedClock& m_clock;
    std::multimap<QDate, std::function<void()>> m_scenes;
    QMap<QString, organisation::PersonId> m_people; ///< by name, so that they are made in one order
    organisation::OrganisationId m_organisation;
    std::optional<Error> m_failure;
};

/// The morning of a day in the story: half past nine in Shenzhen.
QDateTime demoMorning(QDate day);
QDate demoDay(const QJsonValue& isoDate);

} // namespace sextant::workspace::detail
