#pragma once

#include "base/language.h"

#include <QStringList>

#include <vector>

namespace sextant::ui {

/// Where the user's own phrases are kept between starts.
class PhraseStore
{
public:
    virtual ~PhraseStore() = default;
    virtual QStringList load() const = 0;
    virtual void save(const QStringList& phrases) = 0;
};

/// Sentences that stand in many notes: those that come with the program, in both languages, and the user's
/// own. The own ones are kept with the program's settings and not in the file: they belong to the person who
/// writes, serve every file, and must not travel with a file to the organisation that is assessed.
class PhraseBank
{
public:
    struct Phrase
    {
        LocalizedText text;
        bool own = false;
        friend bool operator==(const Phrase&, const Phrase&) = default;
    };

    /// \a store outlives the bank; nullptr: own phrases last until the end.
    explicit PhraseBank(PhraseStore* store = nullptr);

    /// Own ones first, the newest on top.
    const std::vector<Phrase>& phrases() const { return m_phrases; }
    /// False when it is empty or there already.
    bool add(const QString& text);
    /// Only own phrases can be removed.
    bool remove(const QString& text);

private:
    QStringList own() const;
    bool insert(const QString& text);
    void save();

    PhraseStore* m_store;
    std::vector<Phrase> m_phrases;
};

} // namespace sextant::ui
