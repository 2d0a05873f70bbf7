#include "report/choices.h"

#include "audit/audit_words.h"
#include "base/parts_json.h"
#include "report/detail/choice_words.h"
#include "report/phrases.h"
#include "report/side_by_side.h"

#include <algorithm>
#include <array>

namespace sextant::report {

namespace {

constexpr std::array<const char*, 7> kKinds{"readiness",     "audit",    "actions", "comparison",
                                            "applicability", "evidence", "manual"};
constexpr std::array<const char*, 4> kLanguages{"en", "zh", "both", "side"};
constexpr std::array<const char*, 3> kDetails{"summary", "standard", "full"};
constexpr std::array<const char*, 3> kWatermarks{"none", "draft", "final"};
constexpr std::array<const char*, 2> kPapers{"a4", "letter"};

struct MarkForm
{
    static QJsonValue toJson(audit::Confidentiality mark) { return audit::nameOf(mark); }
    static std::optional<audit::Confidentiality> fromJson(const QJsonValue& json)
    {
        return audit::named<audit::Confidentiality>(json.toString());
    }
};

/// Not too many, none of them empty or longer than a name is.
struct NamesForm
{
    static QJsonValue toJson(const QStringList& names) { return JsonForm<QStringList>::toJson(names); }
    static std::optional<QStringList> fromJson(const QJsonValue& json)
    {
        auto names = JsonForm<QStringList>::fromJson(json);
        const bool fits = names.has_value() && !names->isEmpty() && names->size() <= kMostChosen &&
                          std::ranges::all_of(*names, [](const QString& name) {
                              return !name.isEmpty() && name.size() <= kMostChosen;
                          });
        return fits ? names : std::nullopt;
    }
};

} // namespace

} // namespace sextant::report

namespace sextant {

template <>
struct Parts<report::Dressing>
{
    static std::span<const Field<report::Dressing>> list()
    {
        using namespace report;
        static constexpr std::array parts{
            requiredPart<&Dressing::logo>("logo"), requiredPart<&Dressing::mark, MarkForm>("mark"),
            requiredPart<&Dressing::watermark, EnumForm<Watermark, kWatermarks>>("watermark"),
            requiredPart<&Dressing::signing>("signing"),
            requiredPart<&Dressing::paper, EnumForm<PaperSize, kPapers>>("paper")};
        return parts;
    }
};

template <>
struct Parts<report::Choices>
{
    static std::span<const Field<report::Choices>> list()
    {
        using namespace report;
        static constexpr std::array parts{
            requiredPart<&Choices::kind, EnumForm<ReportKind, kKinds>>("kind"),
            memberField<&Choices::chapters, NamesForm>("chapters"),
            memberField<&Choices::leftOut, NamesForm>("leftOut"),
            requiredPart<&Choices::languages, EnumForm<ReportLanguages, kLanguages>>("languages"),
            requiredPart<&Choices::detail, EnumForm<Detail, kDetails>>("detail"),
            requiredPart<&Choices::notes>("notes"),
            requiredPart<&Choices::evidence>("evidence"),
            requiredPart<&Choices::names>("names"),
            requiredPart<&Choices::dressing, PartsForm<Dressing>>("dressing")};
        return parts;
    }
};

} // namespace sextant

namespace sextant::report {

namespace {

bool isPartOf(ReportKind kind, const QString& id)
{
    return std::ranges::find(partsOf(kind), id, &ReportPart::id) != partsOf(kind).end();
}

bool isSortedSet(const QStringList& names)
{
    return std::ranges::adjacent_find(names, [](const QString& a, const QString& b) { return a >= b; }) ==
           names.end();
}

tl::unexpected<Error> refused(const QString& key, const QJsonValue& value)
{
    return fail(ErrorCode::InvalidArgument,
                {{QStringLiteral("what"), key}, {QStringLiteral("value"), value.toVariant().toString()}});
}

/// \a mark in the words of a report: what several languages say of one mark is not to be told apart.
audit::Confidentiality markOf(const ReadinessReport& report)
{
    for (int i = 0; i < audit::countOf<audit::Confidentiality>(); ++i) {
        const auto mark = static_cast<audit::Confidentiality>(i);
        if (mark != audit::Confidentiality::None && report.mark == audit::label(mark).in(report.language))
            return mark;
    }
    return audit::Confidentiality::None;
}

QString watermarkOf(const ReadinessReport& report, Watermark watermark)
{
    if (watermark == Watermark::None || !report.watermark.isEmpty())
        return report.watermark;
    if (!report.demo.isEmpty())
        return detail::demoWatermark().in(report.language);
    return detail::watermarkWord(watermark).in(report.language);
}

} // namespace

bool Choices::has(const QString& part) const
{
    const auto found = std::ranges::find(partsOf(kind), part, &ReportPart::id);
    return found != partsOf(kind).end() && found->from <= detail && !leftOut.contains(part);
}

Choices Choices::of(ReportKind other) const
{
    Choices same = *this;
    same.kind = other;
    return same;
}

QString codeOf(ReportKind kind)
{
    return QString::fromLatin1(kKinds[static_cast<size_t>(kind)]);
}

std::optional<ReportKind> reportKind(const QString& code)
{
    return EnumForm<ReportKind, kKinds>::fromJson(code);
}

QJsonObject toJson(const Choices& choices)
{
    return PartsForm<Choices>::toJson(choices).toObject();
}

Result<Choices> choicesFrom(const QJsonObject& json)
{
    Choices choices;
    QStringList unknown = json.keys();
    for (const Field<Choices>& part : Parts<Choices>::list()) {
        const QString key = QString::fromLatin1(part.name);
        const QJsonValue value = unknown.removeAll(key) > 0 ? json.value(key) : QJsonValue(QJsonValue::Null);
        if (!part.write(choices, value))
            return refused(key, value);
    }
    if (!unknown.isEmpty())
        return refused(unknown.first(), json.value(unknown.first()));
    if (!isSortedSet(choices.leftOut))
        return refused(QStringLiteral("leftOut"), choices.leftOut.join(u' '));
    for (const QString& id : choices.leftOut)
        if (!isPartOf(choices.kind, id))
            return refused(QStringLiteral("leftOut"), id);
    return choices;
}

ReadinessReport dressed(ReadinessReport report, const Dressing& dressing, const QByteArray& logo)
{
    report.paper = dressing.paper;
    if (dressing.logo)
        report.logo = logo;
    if (dressing.mark > markOf(report))
        report.mark = audit::label(dressing.mark).in(report.language);
    report.watermark = watermarkOf(report, dressing.watermark);
    if (!dressing.signing)
        std::erase_if(report.blocks,
                      [](const Block& block) { return std::holds_alternative<Signing>(block); });
    if (report.blocks.empty())
        report.blocks.push_back(
            Paragraph{Paragraph::Style::Prose, RichText(detail::nothingChosen().in(report.language))});
    return report;
}

std::vector<ReadinessReport> inLanguages(const LanguageWriter& writer, ReportLanguages languages)
{
    switch (languages) {
    case ReportLanguages::English:
        return {writer(Language::English)};
    case ReportLanguages::Chinese:
        return {writer(Language::Chinese)};
    case ReportLanguages::Both:
        return {writer(Language::English), writer(Language::Chinese)};
    case ReportLanguages::SideBySide:
        return {sideBySide(writer(Language::English), writer(Language::Chinese))};
    }
    return {};
}

} // namespace sextant::report
