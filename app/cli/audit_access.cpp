#include "cli/audit_access.h"

#include "cli/audit_phrases.h"
#include "cli/json_forms.h"

#include "audit/audit_refusals.h"
#include "audit/audit_words.h"
#include "base/text.h"
#include "workspace/assessment_service.h"
#include "workspace/organisation_service.h"

#include <QRegularExpression>

#include <algorithm>

namespace sextant::cli {

using audit::Engagement;
using workspace::Workspace;

tl::unexpected<Error> invalidValue(const char* what, const QString& value)
{
    return fail(ErrorCode::InvalidArgument,
                {{QStringLiteral("what"), QString::fromLatin1(what)}, {QStringLiteral("value"), value}});
}

tl::unexpected<Error> unknownWord(const char* what, const QString& value, const QStringList& words)
{
    return fail(ErrorCode::InvalidArgument, {{QStringLiteral("what"), QString::fromLatin1(what)},
                                             {QStringLiteral("value"), value},
                                             {QStringLiteral("words"), words}});
}

QDate todayOf(const Context& context)
{
    return context.clock.nowUtc().toLocalTime().date();
}

Result<Engagement> findEngagement(Workspace& file, const QString& name)
{
    const auto id = audit::EngagementId::fromString(name);
    if (const Engagement* found = id.isNull() ? nullptr : file.audits().find(id))
        return *found;
    std::vector<Engagement> named;
    for (const organisation::Organisation& one : file.organisations().organisations())
        for (const Engagement& engagement : file.audits().engagements(one.id))
            if (engagement.code.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
                named.push_back(engagement);
    if (named.size() > 1)
        return invalidValue("engagement code", name);
    if (named.empty())
        return fail(ErrorCode::NotFound,
                    {{QStringLiteral("kind"), QStringLiteral("engagement")}, {QStringLiteral("id"), name}});
    return named.front();
}

Result<Engagement> findUnsigned(Workspace& file, const QString& name)
{
    auto found = findEngagement(file, name);
    if (found.has_value() && !found->signature.isNull())
        return audit::refuse(audit::AuditRefusal::ReportSigned, {{QStringLiteral("code"), found->code}});
    return found;
}

Result<const framework::Item*> findCheck(Workspace& file, const Engagement& engagement,
                                         const QString& idOrCode)
{
    const auto pack = file.assessments().framework(engagement.fieldwork);
    const auto check = findItem(pack->index, idOrCode);
    if (!check.has_value())
        return check;
    const auto number = static_cast<size_t>(pack->index.indexOf((*check)->id));
    if (!file.assessments().visibleItems(engagement.fieldwork)[number])
        return audit::refuse(audit::AuditRefusal::CheckOutOfScope,
                             {{QStringLiteral("item"), (*check)->id.text}});
    return check;
}

Result<std::vector<framework::SectionId>> findChapters(const framework::FrameworkIndex& manual,
                                                       const QStringList& names)
{
    static const QRegularExpression comma(QStringLiteral("[,，、]"));
    std::vector<bool> chosen(manual.nodes().size());
    for (const QString& list : names) {
        for (const QString& part : list.split(comma, Qt::SkipEmptyParts)) {
            const QString name = part.trimmed();
            const auto node =
                std::find_if(manual.nodes().begin(), manual.nodes().end(), [&name](const auto& one) {
                    return one.depth == 0 && (one.section->id.text == name || one.section->code == name);
                });
            if (node == manual.nodes().end())
                return fail(ErrorCode::NotFound, {{QStringLiteral("kind"), QStringLiteral("section")},
                                                  {QStringLiteral("id"), name}});
            chosen[static_cast<size_t>(node - manual.nodes().begin())] = true;
        }
    }
    std::vector<framework::SectionId> chapters;
    for (size_t i = 0; i < chosen.size(); ++i)
        if (chosen[i])
            chapters.push_back(manual.nodes()[i].section->id);
    return chapters;
}

Result<QDate> readDay(const char* what, const QString& text)
{
    if (text.trimmed().isEmpty())
        return QDate();
    const auto day = parseDate(text);
    if (!day.has_value())
        return invalidValue(what, text);
    return *day;
}

Result<audit::Period> readPeriod(const char* what, const QString& text)
{
    if (text.trimmed().isEmpty())
        return audit::Period();
    const qsizetype sign = text.indexOf(QStringLiteral(".."));
    if (sign < 0)
        return invalidValue(what, text);
    const auto from = readDay(what, text.left(sign));
    const auto to = readDay(what, text.mid(sign + 2));
    if (!from.has_value() || !to.has_value() || (from->isValid() && to->isValid() && *to < *from))
        return invalidValue(what, text);
    return audit::Period{*from, *to};
}

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue textJson(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue personJson(Workspace& file, const organisation::PersonId& person)
{
    return textJson(file.organisations().personName(person));
}

QJsonValue periodJson(const audit::Period& period)
{
    return QJsonObject{{QStringLiteral("from"), dateJson(period.from)},
                       {QStringLiteral("to"), dateJson(period.to)}};
}

namespace {

QJsonObject progressJson(const audit::FieldworkProgress& progress)
{
    return {{QStringLiteral("checks"), progress.checks},
            {QStringLiteral("satisfactory"), progress.satisfactory},
            {QStringLiteral("partly"), progress.partly},
            {QStringLiteral("notSatisfactory"), progress.notSatisfactory},
            {QStringLiteral("notTested"), progress.notTested},
            {QStringLiteral("notApplicable"), progress.notApplicable},
            {QStringLiteral("open"), progress.open},
            {QStringLiteral("conflicts"), progress.conflicts},
            {QStringLiteral("signedOff"), progress.signedOff},
            {QStringLiteral("changedSinceSignOff"), progress.changedSinceSignOff},
            {QStringLiteral("reviewed"), progress.reviewed}};
}

} // namespace

QJsonObject opinionJson(Workspace& file, const Engagement& engagement)
{
    const audit::OpinionBasis basis = file.audits().opinion(engagement.id);
    const bool isPremature = audit::isPremature(basis, file.audits().progress(engagement.id));
    QJsonArray gates;
    for (const framework::ItemId& gate : basis.failedGates)
        gates.append(gate.text);
    QJsonValue departure = QJsonValue::Null;
    if (basis.departure.has_value())
        departure = QJsonObject{{QStringLiteral("opinion"), audit::nameOf(basis.departure->opinion)},
                                {QStringLiteral("reason"), basis.departure->reason},
                                {QStringLiteral("by"), personJson(file, basis.departure->by)},
                                {QStringLiteral("on"), dateJson(basis.departure->on)},
                                {QStringLiteral("stepsFromRule"), basis.stepsFromRule()}};
    const auto said = [isPremature](audit::Opinion opinion) {
        return isPremature ? QJsonValue(QJsonValue::Null) : QJsonValue(audit::nameOf(opinion));
    };
    return {{QStringLiteral("opinion"), said(basis.effective())},
            {QStringLiteral("byRule"), said(basis.byRule)},
            {QStringLiteral("rule"), audit::nameOf(basis.rule)},
            {QStringLiteral("premature"), isPremature},
            {QStringLiteral("findings"), QJsonObject{{QStringLiteral("high"), basis.high},
                                                     {QStringLiteral("medium"), basis.medium},
                                                     {QStringLiteral("low"), basis.low},
                                                     {QStringLiteral("ungraded"), basis.ungraded},
                                                     {QStringLiteral("locked"), basis.locked}}},
            {QStringLiteral("failedGates"), gates},
            {QStringLiteral("departure"), departure}};
}

QJsonObject engagementJson(Workspace& file, const Engagement& engagement)
{
    QJsonArray chapters;
    for (const framework::SectionId& chapter : engagement.chapters)
        chapters.append(chapter.text);
    QJsonValue signature = QJsonValue::Null;
    if (!engagement.signature.isNull())
        signature = QJsonObject{
            {QStringLiteral("by"), personJson(file, engagement.signature.by)},
            {QStringLiteral("at"), engagement.signature.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("contentDigest"), QString::fromLatin1(engagement.signature.digest.toHex())}};
    return {{QStringLiteral("id"), engagement.id.toString()},
            {QStringLiteral("organisation"), engagement.organisation.toString()},
            {QStringLiteral("code"), engagement.code},
            {QStringLiteral("title"), localizedJson(engagement.title)},
            {QStringLiteral("stage"), audit::nameOf(engagement.stage)},
            {QStringLiteral("period"), periodJson(engagement.period)},
            {QStringLiteral("planned"), periodJson(engagement.planned)},
            {QStringLiteral("chapters"), chapters},
            {QStringLiteral("lead"), personJson(file, audit::leadOf(engagement))},
            {QStringLiteral("fieldwork"), engagement.fieldwork.toString()},
            {QStringLiteral("quality"), engagement.quality.toString()},
            {QStringLiteral("progress"), progressJson(file.audits().progress(engagement.id))},
            {QStringLiteral("opinion"), opinionJson(file, engagement)},
            {QStringLiteral("signature"), signature}};
}

QString periodWords(const audit::Period& period)
{
    if (!period.from.isValid() && !period.to.isValid())
        return {};
    return period.from.toString(Qt::ISODate) % QStringLiteral("..") % period.to.toString(Qt::ISODate);
}

QString opinionWords(const Context& context, Workspace& file, const Engagement& engagement)
{
    const audit::OpinionBasis basis = file.audits().opinion(engagement.id);
    const audit::FieldworkProgress progress = file.audits().progress(engagement.id);
    if (audit::isPremature(basis, progress))
        return context.say(progress.answered() == 0 ? phrases::kNothingTested : phrases::kNoFindingYet);
    return context.say(audit::label(basis.effective()));
}

QString gradesWords(const Context& context, const audit::OpinionBasis& basis)
{
    QStringList parts;
    const auto add = [&](int count, const QString& grade) {
        if (count > 0)
            parts << context.say(phrases::kGradeCount).arg(QString::number(count), grade);
    };
    add(basis.high, context.say(phrases::kHigh));
    add(basis.medium, context.say(phrases::kMedium));
    add(basis.low, context.say(phrases::kLow));
    add(basis.ungraded, context.say(phrases::kUngraded));
    add(basis.locked, context.say(phrases::kLocked));
    return parts.join(context.say(phrases::kBetween));
}

} // namespace sextant::cli
