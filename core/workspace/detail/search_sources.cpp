#include "workspace/detail/search_sources.h"

#include "workspace/action_service.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/evidence_service.h"
#include "workspace/organisation_service.h"

namespace sextant::workspace::detail {

namespace {

/// Reading order: frameworks or assessments one after the other, items in theirs, parts of an item in theirs.
qint64 orderOf(int place, int item, int part = 0)
{
    constexpr int kPartBits = 10;
    constexpr int kItemBits = 24;
    return (static_cast<qint64>(place) << (kItemBits + kPartBits)) |
           (static_cast<qint64>(item) << kPartBits) | part;
}

LocalizedText withCode(const QString& code, const LocalizedText& title)
{
    const auto joined = [&code](const QString& words) {
        return words.isEmpty() ? words : code + u' ' + words;
    };
    return title.isEmpty() ? LocalizedText{code, {}} : LocalizedText{joined(title.en), joined(title.zh)};
}

SearchSubject frameworkSubject(const framework::IndexedFramework& framework)
{
    SearchSubject subject;
    subject.framework = framework.framework.digest;
    return subject;
}

bool isAudits(const framework::Framework& framework)
{
    return framework.purpose == framework::Purpose::Audit ||
           framework.purpose == framework::Purpose::AuditQuality;
}

void addItem(const framework::Item& item, int key, int place, int number, SearchDocuments& documents)
{
    int part = 0;
    documents.add(FoundIn::ItemTitle, key, orderOf(place, number), withCode(item.code, item.title));
    documents.add(FoundIn::Question, key, orderOf(place, number), item.question, item.code);
    for (const LocalizedText* text : {&item.guidance, &item.why})
        documents.add(FoundIn::Guidance, key, orderOf(place, number, part++), *text, item.code);
    for (const LocalizedText& text : item.evidence)
        documents.add(FoundIn::Guidance, key, orderOf(place, number, part++), text, item.code);
}

void addOptions(const framework::Item& item, int key, int place, int number, SearchDocuments& documents)
{
    int part = 0;
    for (const framework::Option& option : item.options) {
        const LocalizedText& text = option.descriptor.isEmpty() ? option.label : option.descriptor;
        documents.add(FoundIn::Option, key, orderOf(place, number, part++), text,
                      item.code + u' ' + option.label.en + u' ' + option.label.zh);
    }
}

} // namespace

int SearchDocuments::key(const SearchSubject& subject)
{
    if (m_free.empty()) {
        m_subjects.push_back(subject);
        return static_cast<int>(m_subjects.size()) - 1;
    }
    const int key = m_free.back();
    m_free.pop_back();
    m_subjects[static_cast<size_t>(key)] = subject;
    return key;
}

void SearchDocuments::release(int key)
{
    m_free.push_back(key);
}

void SearchDocuments::add(FoundIn in, int key, qint64 order, Language language, const QString& text,
                          const QString& head)
{
    if (!text.isEmpty())
        m_documents.push_back({static_cast<int>(in), key, order, language, head, text});
}

void SearchDocuments::add(FoundIn in, int key, qint64 order, const LocalizedText& text, const QString& head)
{
    add(in, key, order, Language::English, text.en, head);
    add(in, key, order, Language::Chinese, text.zh, head);
}

std::vector<search::Document> SearchDocuments::take()
{
    return std::exchange(m_documents, {});
}

SearchKeys addFramework(const framework::IndexedFramework& framework, int place, SearchDocuments& documents)
{
    SearchKeys keys;
    SearchSubject subject = frameworkSubject(framework);
    int number = 0;
    for (const auto& node : framework.index.nodes()) {
        subject.section = node.section->id;
        keys.push_back(documents.key(subject));
        documents.add(FoundIn::Section, keys.back(), orderOf(place, number++),
                      withCode(node.section->code, node.section->title));
    }
    subject.section = {};
    number = 0;
    for (const framework::Item* item : framework.index.items()) {
        subject.item = item->id;
        keys.push_back(documents.key(subject));
        addItem(*item, keys.back(), place, number, documents);
        if (!isAudits(framework.framework)) {
            keys.push_back(documents.key(subject));
            addOptions(*item, keys.back(), place, number, documents);
        }
        ++number;
    }
    return keys;
}

SearchKeys addNames(Workspace& workspace, SearchDocuments& documents)
{
    SearchKeys keys;
    int place = 0;
    for (const organisation::Organisation& one : workspace.organisations().organisations()) {
        SearchSubject subject;
        subject.organisation = one.id;
        keys.push_back(documents.key(subject));
        documents.add(FoundIn::Organisation, keys.back(), place++, one.name);
    }
    place = 0;
    for (const assessment::AssessmentId& id : workspace.assessments().all()) {
        if (!workspace.audits().engagementOf(id).isNull())
            continue;
        SearchSubject subject;
        subject.assessment = id;
        keys.push_back(documents.key(subject));
        documents.add(FoundIn::Assessment, keys.back(), place++, Language::English,
                      workspace.assessments().find(id)->title);
    }
    return keys;
}

SearchKeys addActions(Workspace& workspace, SearchDocuments& documents)
{
    SearchKeys keys;
    int place = 0;
    for (const improvement::Action& action : workspace.actions().all()) {
        const audit::Finding* finding = workspace.audits().find(action.source.finding);
        if (finding != nullptr && finding->restricted)
            continue;
        SearchSubject subject;
        subject.action = action.id;
        subject.organisation = action.organisation;
        keys.push_back(documents.key(subject));
        documents.add(FoundIn::Action, keys.back(), place, action.what);
        documents.add(FoundIn::Action, keys.back(), place++, Language::English, action.closingNote);
    }
    return keys;
}

SearchKeys addAnswer(Workspace& workspace, const assessment::AssessmentId& assessment, int place,
                     const framework::ItemId& item, SearchDocuments& documents)
{
    SearchKeys keys;
    const auto framework = workspace.assessments().framework(assessment);
    const int number = framework == nullptr ? -1 : framework->index.indexOf(item);
    if (number < 0)
        return keys;
    const QString& code = framework->index.items()[static_cast<size_t>(number)]->code;
    SearchSubject subject;
    subject.assessment = assessment;
    subject.item = item;
    const auto add = [&](FoundIn in, const QString& text) {
        if (text.isEmpty())
            return;
        keys.push_back(documents.key(subject));
        documents.add(in, keys.back(), orderOf(place, number), Language::English, text, code);
    };
    if (const assessment::Answer* answer = workspace.assessments().answer(assessment, item)) {
        if (const auto* words = std::get_if<QString>(&answer->response))
            add(FoundIn::Answer, *words);
        if (const auto* reason = std::get_if<assessment::NotApplicable>(&answer->response))
            add(FoundIn::Reason, reason->reason);
        add(FoundIn::Note, answer->note);
    }
    for (const audit::ReviewNote& note : workspace.audits().reviewNotes(assessment, item)) {
        add(FoundIn::ReviewNote, note.text);
        add(FoundIn::ReviewNote, note.reply.text);
    }
    for (const assessment::Evidence& file : workspace.evidence().of(assessment, item)) {
        subject.evidence = file.id;
        add(FoundIn::EvidenceFile, file.fileName);
    }
    return keys;
}

} // namespace sextant::workspace::detail
