#include "core/comparison/comparison_sample.h"

#include "scoring/score.h"

#include <QCryptographicHash>

namespace sextant::test {

framework::Framework edition(const QString& version)
{
    framework::Framework framework =
        frameworkOf({}, {section(u"s"_qs, {levelItem(u"a"_qs), levelItem(u"b"_qs)}),
                         section(u"t"_qs, {levelItem(u"c"_qs)})});
    framework.id.text = u"readiness"_qs;
    framework.version = version;
    for (framework::Section& part : framework.sections)
        for (framework::Item& item : part.items)
            item.digest = item.id.text.toUtf8();
    framework.sections[1].items[0].gate = framework::Gate{Decimal::fromInt(2)};
    return framework;
}

std::shared_ptr<const framework::IndexedFramework> indexed(framework::Framework framework)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData((framework.id.text + framework.version).toUtf8());
    for (const framework::Section& part : framework.sections)
        for (const framework::Item& item : part.items)
            hash.addData(QByteArray(item.digest + QByteArray::number(qint64(item.weight.scaled))));
    framework.digest = hash.result();
    return std::make_shared<const framework::IndexedFramework>(std::move(framework));
}

comparison::Side side(const std::shared_ptr<const framework::IndexedFramework>& framework,
                      const QString& organisation, const QString& levels, QDate on)
{
    comparison::Side side;
    side.organisation = organisation::OrganisationId{QUuid::createUuidV5(QUuid(), organisation)};
    side.organisationName = {organisation, organisation};
    side.assessment =
        assessment::AssessmentId{QUuid::createUuidV5(QUuid(), organisation + on.toString(Qt::ISODate))};
    side.title = QString::number(on.year());
    side.on = on;
    side.framework = framework;
    const auto& items = framework->index.items();
    std::vector<scoring::SheetEntry> sheet(items.size());
    for (size_t i = 0; i < items.size(); ++i) {
        const QChar sign = levels.at(static_cast<qsizetype>(i));
        assessment::Answer answer;
        answer.item = items[i]->id;
        if (sign == u'N')
            answer.response = assessment::NotApplicable{u"no such work"_qs};
        else if (sign != u'-')
            answer.response = assessment::ChosenOptions{{framework::OptionId{QString(sign)}}};
        side.answers.insert(items[i]->id, answer);
    }
    for (size_t i = 0; i < items.size(); ++i)
        sheet[i].response = &side.answers[items[i]->id].response;
    side.card = scoring::score(framework->index, sheet, on);
    return side;
}

} // namespace sextant::test
