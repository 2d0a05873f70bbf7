#include "ui/assessment/phrase_bank.h"

#include "base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Outside any namespace, as Qt asks: the resource lies in a static library.
static void initPhrases()
{
    Q_INIT_RESOURCE(phrases);
}

namespace sextant::ui {

namespace {

constexpr qsizetype kMaxLength = 2'000; ///< of one phrase
constexpr qsizetype kMaxOwn = 500;

std::vector<PhraseBank::Phrase> shipped()
{
    initPhrases();
    QFile file(QStringLiteral(":/phrases/phrases.json"));
    std::vector<PhraseBank::Phrase> phrases;
    if (!file.open(QIODevice::ReadOnly))
        return phrases;
    for (const QJsonValue& one : QJsonDocument::fromJson(file.readAll()).object().value(u"phrases").toArray())
        phrases.push_back({{one[u"en"].toString(), one[u"zh"].toString()}, false});
    return phrases;
}

} // namespace

PhraseBank::PhraseBank(PhraseStore* store)
    : m_store(store)
    , m_phrases(shipped())
{
    if (m_store == nullptr)
        return;
    const QStringList kept = m_store->load();
    for (auto text = kept.rbegin(); text != kept.rend(); ++text)
        insert(*text);
}

QStringList PhraseBank::own() const
{
    QStringList texts;
    for (const Phrase& phrase : m_phrases) {
        if (phrase.own)
            texts << phrase.text.en;
    }
    return texts;
}

bool PhraseBank::insert(const QString& text)
{
    const QString tidy = normalisedText(text).trimmed().left(kMaxLength);
    const bool known = std::ranges::any_of(
        m_phrases, [&](const Phrase& phrase) { return phrase.text.en == tidy || phrase.text.zh == tidy; });
    if (tidy.isEmpty() || known || own().size() >= kMaxOwn)
        return false;
    m_phrases.insert(m_phrases.begin(), Phrase{{tidy, {}}, true});
    return true;
}

bool PhraseBank::add(const QString& text)
{
    const bool added = insert(text);
    if (added)
        save();
    return added;
}

bool PhraseBank::remove(const QString& text)
{
    const auto gone =
        std::erase_if(m_phrases, [&](const Phrase& phrase) { return phrase.own && phrase.text.en == text; });
    if (gone > 0)
        save();
    return gone > 0;
}

void PhraseBank::save()
{
    if (m_store != nullptr)
        m_store->save(own());
}

} // namespace sextant::ui
