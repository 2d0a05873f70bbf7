#pragma once

#include "support/drops.h"
#include "support/photos.h"
#include "ui/assessment/page_bench.h"

#include "ui/shared/evidence_card.h"
#include "ui/shared/evidence_panel.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/message_bar.h"

#include <QTest>

namespace page_bench {

/// The page with an eye on its evidence.
struct EvidenceBench : PageBench
{
    EvidenceBench() { switcher.setLanguage(Language::English); }
    ~EvidenceBench() { closePage(); }

    std::vector<assessment::Evidence> files(const char* id = "a.level")
    {
        return evidence().of(assessment, item(id));
    }
    size_t count(const char* id = "a.level") { return files(id).size(); }
    QList<ui::EvidenceCard*> cards()
    {
        QList<ui::EvidenceCard*> cards = page().findChildren<ui::EvidenceCard*>();
        cards.removeIf(
            [](ui::EvidenceCard* card) { return card->objectName() == QStringLiteral("addEvidence"); });
        return cards;
    }
    ui::MessageBar& result() { return *part<ui::MessageBar>("evidenceResult"); }
    QString resultTitle() { return result().isVisible() ? result().title() : QString(); }

    /// Waits until nothing is being added.
    bool settles()
    {
        auto* cancel = part<QAbstractButton>("cancelEvidence");
        return QTest::qWaitFor([&] { return !busy() && !cancel->isVisible(); }, 30'000);
    }
    bool dropAndSettle(const QStringList& paths) { return test::drop(page(), paths) && settles(); }
    bool busy() { return page().findChild<ui::EvidencePanel*>()->isBusy(); }
    ui::LanguageSwitcher switcher{*qApp, theme}; ///< plural forms are translations
    QByteArray contentOf(const assessment::Evidence& file) { return evidence().content(file.id).value(); }
};

} // namespace page_bench
