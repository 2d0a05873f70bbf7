#pragma once

#include "ui/assessment/phrase_bank.h"

namespace sextant::app {

/// The user's own phrases, in a file beside the settings: apart from them, because settings travel with bug
/// reports and phrases may hold names. A file that cannot be read or written never stops the work.
class PhraseFile : public ui::PhraseStore
{
public:
    QStringList load() const override;
    void save(const QStringList& phrases) override;
};

} // namespace sextant::app
