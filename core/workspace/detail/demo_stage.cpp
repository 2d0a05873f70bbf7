#include "workspace/detail/demo_stage.h"

#include "workspace/organisation_service.h"

#include <utility>

namespace sextant::workspace::detail {

QDateTime demoMorning(QDate day)
{
    return QDateTime(day, QTime(1, 30), Qt::UTC);
}

QDate demoDay(const QJsonValue& isoDate)
{
    return QDate::fromString(isoDate.toString(), Qt::ISODate);
}

DemoStage::DemoStage(Workspace& file, const DemoStory& told, FixedClock& clock)
    : workspace(file)
    , story(told)
    , m_clock(clock)
{}

void DemoStage::on(QDate day, std::function<void()> scene)
{
    m_scenes.emplace(day, std::move(scene));
}

void DemoStage::on(const QJsonValue& isoDate, std::function<void()> scene)
{
    on(demoDay(isoDate), std::move(scene));
}

Result<> DemoStage::play()
{
    makePeople();
    while (!m_scenes.empty() && !m_failure.has_value()) {
        const auto next = m_scenes.begin();
        m_clock.set(qMax(m_clock.nowUtc(), demoMorning(next->first)));
        const auto scene = std::move(next->second);
        m_scenes.erase(next);
        scene();
    }
    if (m_failure.has_value())
        return tl::make_unexpected(*m_failure);
    return workspace.flush();
}

void DemoStage::makePeople()
{
    OrganisationService& organisations = workspace.organisations();
    QMap<QString, QString> roles;
    for (const organisation::Person& person : story.persons())
        roles.insert(person.name, person.role);
    for (auto role = roles.begin(); role != roles.end(); ++role)
        m_people.insert(role.key(), done(organisations.personNamed(role.key(), role.value())));
    m_organisation = done(organisations.add(story.organisation()));
}

void DemoStage::act(const QJsonValue& person)
{
    if (const QString name = nameOf(person); workspace.author().name != name)
        done(workspace.setAuthorName(name));
}

void DemoStage::failNotFound(const QString& kind, const QString& id)
{
    fail({ErrorCode::NotFound, {{u"kind"_qs, kind}, {u"id"_qs, id}}, {}});
}

void DemoStage::fail(const Error& error)
{
    if (!m_failure.has_value())
        m_failure = error;
}

void DemoStage::wait(int minutes)
{
    m_clock.advance(static_cast<qint64>(minutes) * 60 * 1000);
}

QString DemoStage::nameOf(const QJsonValue& person) const
{
    return story.persons().value(person.toString()).name;
}

organisation::PersonId DemoStage::personOf(const QJsonValue& person) const
{
    return m_people.value(nameOf(person));
}

} // namespace sextant::workspace::detail
