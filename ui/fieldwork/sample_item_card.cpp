#include "ui/fieldwork/sample_item_card.h"

#include "ui/shared/evidence_line.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include "audit/sample_words.h"
#include "audit/sampling/figures.h"
#include "workspace/evidence_service.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

SampleItemCard::SampleItemCard(const Theme& theme, const workspace::EvidenceService& files, QWidget* parent)
    : Card(theme, 12, metric::kHalfGrid, parent)
    , m_theme(theme)
    , m_files(files)
    , m_reference(new ElidedLabel(theme, TextRole::BodyBold, Ink::Ink, this))
    , m_text(new TextBlock(theme, TextRole::Body, Ink::Text2, this))
    , m_note(new TextBlock(theme, TextRole::Body, Ink::Ink, this))
    , m_draft(new TextBlock(theme, TextRole::Caption, Ink::Text2, this))
    , m_list(new QVBoxLayout)
    , m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("sampleItem"));
    m_note->setObjectName(QStringLiteral("sampleItemNote"));
    m_add->setObjectName(QStringLiteral("addSampleFile"));
    setButtonKind(m_add, ButtonKind::Link);
    m_text->setMaxLines(2);
    m_note->setMaxLines(4);
    m_draft->setObjectName(QStringLiteral("sampleItemDraft"));
    m_draft->setMaxLines(4);
    m_theme.keepSpacing(m_list, QMargins(), metric::kHalfGrid);
    column()->addWidget(m_reference);
    column()->addWidget(m_text);
    column()->addWidget(m_note);
    column()->addWidget(m_draft);
    column()->addLayout(m_list);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &SampleItemCard::addRequested);
    retranslate();
}

void SampleItemCard::setItem(const audit::SampleRecord& record, size_t item, bool canEdit,
                             const QString& draft)
{
    const Language language = m_theme.language();
    const audit::SampledItem& one = record.selection[item];
    const audit::SampleResult result = audit::resultAt(record, item);
    QStringList head{one.reference};
    if (one.amount)
        head << audit::amountText(*one.amount);
    if (const QString word = audit::resultWord(result.result, record.design.plan.method).in(language);
        !word.isEmpty())
        head << word;
    m_reference->setText(head.join(QStringLiteral("  ")));
    QStringList about;
    if (one.date.isValid())
        about << fieldDate(one.date);
    if (!one.text.isEmpty())
        about << one.text;
    if (const QString drawn = audit::drawnAs(one, record).in(language); !drawn.isEmpty())
        about << drawn;
    m_text->setVisible(!about.isEmpty());
    m_text->setText(about.join(QStringLiteral("  ")));
    m_note->setVisible(!result.note.isEmpty());
    m_note->setText(result.note);
    const bool isLost = canEdit && !draft.isEmpty() && draft != result.note;
    m_draft->setVisible(isLost);
    m_draft->setText(
        isLost
            ? tr("When the program ended, this note was being typed: “%1”. Enter goes on with it.").arg(draft)
            : QString());
    m_add->setEnabled(canEdit);
    showFiles(result.evidence, canEdit);
}

void SampleItemCard::showFiles(const std::vector<assessment::EvidenceId>& files, bool canEdit)
{
    if (files == m_shown && canEdit == m_shownEditable)
        return;
    m_shown = files;
    m_shownEditable = canEdit;
    for (EvidenceLine* line : m_lines) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    for (const assessment::EvidenceId& id : files) {
        const auto file = m_files.find(id);
        if (!file)
            continue;
        auto* line = new EvidenceLine(m_theme, this);
        line->setWords(
            {*file, shortDateText(file->addedAt.toLocalTime().date(), m_theme.language()), {}, {}, canEdit});
        connect(
            line, &EvidenceLine::openRequested, this, [this, id] { Q_EMIT openRequested(id); },
            Qt::QueuedConnection);
        connect(
            line, &EvidenceLine::removeRequested, this, [this, id] { Q_EMIT removeRequested(id); },
            Qt::QueuedConnection);
        m_list->addWidget(line);
        line->show();
        m_lines.push_back(line);
    }
}

void SampleItemCard::retranslate()
{
    m_add->setText(tr("Add a file (E)"));
}

void SampleItemCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace sextant::ui
