#include "ui/comparison/side_chooser.h"

#include "ui/shared/accessible.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"

#include <QCheckBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

/// A name that is not read as having a key: "R&D" keeps its sign.
QString unkeyed(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// What decides which boxes there are; numbers change without new boxes.
bool isSameList(const std::vector<ComparedSides::Offer>& a, const std::vector<ComparedSides::Offer>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](ComparedSides::Offer one, ComparedSides::Offer other) {
                          one.number = other.number;
                          return one == other;
                      });
}

} // namespace

SideChooser::SideChooser(const Theme& theme, ComparedSides& sides, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sides(sides)
    , m_heading(new Label(theme, TextRole::Heading))
    , m_note(new TextBlock(theme, TextRole::Caption, Ink::Text2))
    , m_list(new QVBoxLayout)
    , m_add(new QPushButton)
{
    m_add->setObjectName(u"addFileButton"_qs);
    m_add->setIcon(theme.icon(Icon::Open));
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(metric::kPageEdge, metric::kCardPadding, metric::kCardPadding, 12),
                      metric::kGrid);
    theme.keepSpacing(m_list, QMargins(metric::kHalfGrid, 0, 0, 0), metric::kHalfGrid);
    column->addWidget(m_heading);
    column->addWidget(m_note);
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(&sides, &ComparedSides::changed, this, &SideChooser::refresh);
    retranslate();
}

QWidget* SideChooser::firstControl() const
{
    for (QCheckBox* box : m_boxes)
        if (box->isChecked())
            return box;
    return m_boxes.empty() ? static_cast<QWidget*>(m_add) : m_boxes.front();
}

void SideChooser::refresh()
{
    const std::vector<ComparedSides::Offer> offers = m_sides.offers(m_theme.language());
    if (!isSameList(offers, m_shown) || m_boxes.size() != offers.size())
        makeBoxes(offers);
    showBoxes(offers);
}

void SideChooser::makeBoxes(const std::vector<ComparedSides::Offer>& offers)
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    m_boxes.clear();
    QString above;
    for (const ComparedSides::Offer& offer : offers) {
        const QString head = offer.file.isEmpty() ? offer.organisation
                                                  //: an organisation, and the file it comes from
                                                  : tr("%1, from %2").arg(offer.organisation, offer.file);
        if (head != above) {
            auto* label = new ElidedLabel(m_theme, TextRole::CaptionBold, Ink::Text2);
            label->setText(head);
            m_list->addWidget(label);
            above = head;
        }
        auto* box = new QCheckBox;
        box->setObjectName(u"sideBox"_qs);
        box->setMinimumHeight(metric::kMinTarget);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setPlainToolTip(*box, offer.title + u'\n' + offer.on.toString(Qt::ISODate));
        connect(box, &QCheckBox::clicked, this, [this, box, key = offer.key](bool checked) {
            if (!m_sides.setChosen(key, checked))
                box->setChecked(false);
        });
        m_list->addWidget(box);
        m_boxes.push_back(box);
    }
    m_shown = offers;
}

void SideChooser::showBoxes(const std::vector<ComparedSides::Offer>& offers)
{
    for (size_t i = 0; i < offers.size(); ++i) {
        const ComparedSides::Offer& offer = offers[i];
        const QString title = offer.title + u' ' + offer.on.toString(u"yyyy-MM"_qs);
        m_boxes[i]->setText(
            unkeyed(offer.number > 0 ? QString(QString::number(offer.number) + u"\u2002" + title) : title));
        m_boxes[i]->setAccessibleName(m_boxes[i]->text().replace(u"&&"_qs, u"&"_qs));
        m_boxes[i]->setChecked(offer.number > 0);
        // What is full takes no more; what is ticked can always be let go.
        m_boxes[i]->setEnabled(offer.number > 0 || !m_sides.isFull());
    }
    m_note->setText(m_sides.isFull() ? tr("Eight are chosen: let one go to choose another.")
                                     : tr("Tick up to eight; they are numbered in this order."));
    m_add->setEnabled(!m_sides.isReading());
}

void SideChooser::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SideChooser::retranslate()
{
    m_heading->setText(tr("What is compared"));
    m_add->setText(tr("Add from another file…"));
    m_shown.clear();
    refresh();
}

} // namespace sextant::ui
