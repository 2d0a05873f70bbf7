#include "ui/shared/evidence_line.h"

#include "ui/shared/accessible.h"
#include "ui/shared/evidence_card.h"
#include "ui/shared/evidence_words.h"
#include "ui/shared/format.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace sextant::ui {

namespace {

constexpr int kMostCodes = 4;

} // namespace

EvidenceLine::EvidenceLine(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new EvidenceCard(theme, EvidenceCard::Shape::Item, this))
    , m_uses(new QToolButton(this))
    , m_bin(new QToolButton(this))
{
    m_uses->setObjectName(QStringLiteral("otherUses"));
    m_bin->setObjectName(QStringLiteral("removeEvidence"));
    m_uses->setAutoRaise(true);
    m_bin->setAutoRaise(true);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_uses);
    layout->addWidget(m_bin);
    theme.keepSpacing(layout, QMargins(), metric::kHalfGrid);
    theme.keep(this, [this] {
        m_uses->setIcon(m_theme.icon(Icon::ChevronRight, Ink::Text3));
        m_bin->setIcon(m_theme.icon(Icon::Trash, Ink::Text3));
    });
    m_card->installEventFilter(this);
    connect(m_card, &QAbstractButton::clicked, this, &EvidenceLine::openRequested);
    connect(m_uses, &QAbstractButton::clicked, this, &EvidenceLine::showUses);
    connect(m_bin, &QAbstractButton::clicked, this, &EvidenceLine::removeRequested, Qt::QueuedConnection);
}

void EvidenceLine::setWords(const Words& words)
{
    m_words = words;
    refresh();
}

void EvidenceLine::setThumbnail(const QImage& image)
{
    m_card->setThumbnail(image);
}

std::vector<QWidget*> EvidenceLine::stops() const
{
    return {m_card, m_uses, m_bin};
}

void EvidenceLine::refresh()
{
    QStringList codes;
    int elsewhere = 0;
    for (const OtherUse& use : m_words.others) {
        if (use.item >= 0)
            codes << use.code;
        else
            ++elsewhere;
    }
    const assessment::Evidence& file = m_words.file;
    QStringList notes{sizeText(file.sizeBytes), m_words.day, m_words.note};
    if (const auto more = codes.size() - kMostCodes; more > 0) {
        codes.resize(kMostCodes);
        //: After a list of questions: how many more use the file
        codes << tr("+%1").arg(more);
    }
    if (!codes.isEmpty())
        notes << tr("also in %1").arg(codes.join(tr(", ")));
    if (elsewhere > 0)
        notes << tr("used in another assessment");
    notes.removeAll(QString());
    m_card->setCardIcon(evidenceIcon(file.mediaType));
    m_card->setTexts(file.fileName, {}, notes.join(tr(" · ", "between facts of a file")));
    m_uses->setVisible(codes.size() > 0);
    m_uses->setAccessibleName(tr("Where %1 is used").arg(file.fileName));
    setPlainToolTip(*m_uses, m_uses->accessibleName());
    m_bin->setAccessibleName(tr("Remove %1").arg(file.fileName));
    setPlainToolTip(*m_bin, m_bin->accessibleName());
    m_bin->setEnabled(m_words.canRemove);
}

void EvidenceLine::showUses()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("usesMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const OtherUse& use : m_words.others) {
        //: A question in a menu: its code and title. An ampersand in it is doubled by the program.
        QString words = use.item >= 0 ? tr("Go to %1 %2").arg(use.code, use.title)
                                      : tr("%1 in “%2”").arg(use.code, use.title);
        QAction* action = menu->addAction(words.replace(u'&', QStringLiteral("&&")));
        action->setEnabled(use.item >= 0);
        connect(action, &QAction::triggered, this, [this, item = use.item] { Q_EMIT itemRequested(item); });
    }
    menu->popup(m_uses->mapToGlobal(QPoint(0, m_uses->height())));
}

/// The keys of a card: Enter and Space show and Delete removes, although they mean something else on the
/// page.
bool EvidenceLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const int key = pressed->key();
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    const bool removes = key == Qt::Key_Delete || key == Qt::Key_Backspace;
    if ((!opens && !removes) || (pressed->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (opens)
        Q_EMIT openRequested();
    else if (m_words.canRemove) // later: it takes this line away
        QMetaObject::invokeMethod(this, &EvidenceLine::removeRequested, Qt::QueuedConnection);
    return true;
}

} // namespace sextant::ui
