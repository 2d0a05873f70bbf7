#include "workspace/audit_service.h"
#include "workspace/detail/search_sources.h"
#include "workspace/organisation_service.h"

namespace sextant::workspace::detail {

namespace {

/// Adds the texts of one subject, in reading order, with what names it before each.
class Subject
{
public:
    Subject(FoundIn in, const SearchSubject& subject, QString head, qint64 place, SearchDocuments& documents)
        : m_in(in)
        , m_key(documents.key(subject))
        , m_head(std::move(head))
        , m_order(place)
        , m_documents(documents)
    {}

    int key() const { return m_key; }
    void add(const LocalizedText& text) { m_documents.add(m_in, m_key, m_order, text, m_head); }
    void add(const QString& text) { m_documents.add(m_in, m_key, m_order, Language::English, text, m_head); }

private:
    FoundIn m_in;
    int m_key;
    QString m_head;
    qint64 m_order;
    SearchDocuments& m_documents;
};

int addEngagement(const audit::Engagement& engagement, qint64 place, SearchDocuments& documents)
{
    SearchSubject about;
    about.engagement = engagement.id;
    Subject subject(FoundIn::Engagement, about, engagement.code, place, documents);
    subject.add(engagement.code);
    for (const LocalizedText* text : {&engagement.title, &engagement.objective, &engagement.scope,
                                      &engagement.criteria, &engagement.summary})
        subject.add(*text);
    for (const audit::Meeting* meeting : {&engagement.opening, &engagement.closing})
        subject.add(meeting->notes);
    return subject.key();
}

int addFinding(const audit::Finding& finding, const QString& code, qint64 place, SearchDocuments& documents)
{
    SearchSubject about;
    about.engagement = finding.engagement;
    about.finding = finding.id;
    Subject subject(FoundIn::Finding, about, QStringLiteral("%1 F%2").arg(code).arg(finding.number), place,
                    documents);
    for (const LocalizedText* text : {&finding.title, &finding.criteria, &finding.condition, &finding.cause,
                                      &finding.effect, &finding.recommendation})
        subject.add(*text);
    subject.add(finding.response.text);
    return subject.key();
}

int addSample(const audit::SampleRecord& sample, const QString& code, qint64 place,
              SearchDocuments& documents)
{
    SearchSubject about;
    about.engagement = sample.engagement;
    about.sample = sample.id;
    const QString number = QStringLiteral("%1").arg(sample.number, 2, 10, QLatin1Char('0'));
    Subject subject(FoundIn::Sample, about, code + u" WP-" + number, place, documents);
    for (const QString* text :
         {&sample.title, &sample.purpose, &sample.population.source, &sample.conclusion})
        subject.add(*text);
    for (const audit::SampleResult& result : sample.results)
        subject.add(result.note);
    for (const audit::SampledItem& item : sample.selection)
        subject.add(item.text.isEmpty() ? item.reference : QString(item.reference + u' ' + item.text));
    return subject.key();
}

} // namespace

SearchKeys addAudits(Workspace& workspace, SearchDocuments& documents)
{
    SearchKeys keys;
    qint64 place = 0;
    const AuditService& audits = workspace.audits();
    for (const organisation::Organisation& organisation : workspace.organisations().organisations()) {
        for (const audit::Engagement& engagement : audits.engagements(organisation.id)) {
            keys.push_back(addEngagement(engagement, place++, documents));
            for (const audit::Finding& finding : audits.findings(engagement.id))
                if (!finding.restricted)
                    keys.push_back(addFinding(finding, engagement.code, place++, documents));
            for (const audit::SampleRecord& sample : audits.samples(engagement.id))
                keys.push_back(addSample(sample, engagement.code, place++, documents));
        }
    }
    return keys;
}

} // namespace sextant::workspace::detail
