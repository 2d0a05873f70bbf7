#include "ui/universe/propose_panel.h"

#include "ui/shared/card.h"
#include "ui/shared/field_box.h"
#include "ui/shared/label.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kTextWidth = 720;

} // namespace

ProposePanel::ProposePanel(const Theme& theme, UniverseActs& acts, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_acts(acts)
    , m_heading(new Label(theme, TextRole::Heading))
    , m_text(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_placesTitle(new Label(theme, TextRole::BodyBold))
    , m_chaptersTitle(new Label(theme, TextRole::BodyBold))
    , m_placeColumn(new QVBoxLayout)
    , m_chapterColumn(new QVBoxLayout)
    , m_newPlace(new QLineEdit)
    , m_newPlaceBox(new FieldBox(theme, m_newPlace))
    , m_addPlace(new QPushButton)
    , m_count(new TextBlock(theme, TextRole::Body))
    , m_all(new QPushButton)
    , m_none(new QPushButton)
    , m_confirm(new QPushButton)
    , m_cancel(new QPushButton)
{
    build();
    connect(m_confirm, &QPushButton::clicked, this, &ProposePanel::confirmed);
    connect(m_cancel, &QPushButton::clicked, this, &ProposePanel::cancelled);
    connect(m_all, &QPushButton::clicked, this, [this] { tickChapters(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickChapters(false); });
    connect(m_addPlace, &QPushButton::clicked, this, &ProposePanel::takePlace);
    connect(m_newPlace, &QLineEdit::returnPressed, this, &ProposePanel::takePlace);
    retranslate();
}

void ProposePanel::build()
{
    m_newPlace->setObjectName(u"newPlaceEdit"_qs);
    m_addPlace->setObjectName(u"addPlaceButton"_qs);
    m_count->setObjectName(u"proposedCount"_qs);
    m_all->setObjectName(u"allChaptersButton"_qs);
    m_none->setObjectName(u"noChaptersButton"_qs);
    m_confirm->setObjectName(u"addUnitsButton"_qs);
    m_cancel->setObjectName(u"cancelUnitsButton"_qs);
    setButtonKind(m_confirm, ButtonKind::Primary);
    for (QPushButton* button : {m_all, m_none, m_cancel})
        setButtonKind(button, ButtonKind::Quiet);
    m_theme.keep(m_text, [this] { m_text->setMaximumWidth(m_theme.px(kTextWidth)); });
    auto* places = new Card(m_theme);
    places->column()->addWidget(m_placesTitle);
    places->column()->addLayout(m_placeColumn);
    places->column()->addWidget(m_newPlaceBox);
    places->column()->addWidget(m_addPlace, 0, Qt::AlignLeft);
    places->column()->addStretch(1);
    auto* chapters = new Card(m_theme);
    auto* ticks = new QHBoxLayout;
    m_theme.keepSpacing(ticks, QMargins(), metric::kGrid);
    ticks->addWidget(m_chaptersTitle, 1);
    ticks->addWidget(m_all);
    ticks->addWidget(m_none);
    chapters->column()->addLayout(ticks);
    chapters->column()->addLayout(m_chapterColumn);
    chapters->column()->addStretch(1);
    for (QVBoxLayout* column : {m_placeColumn, m_chapterColumn})
        m_theme.keepSpacing(column, QMargins(4, 0, 4, 0), 4);
    auto* content = new QWidget;
    auto* pair = new QHBoxLayout(content);
    m_theme.keepSpacing(pair, QMargins(), metric::kCardPadding);
    pair->addWidget(places, 2);
    pair->addWidget(chapters, 3);
    auto* buttons = new QHBoxLayout;
    m_theme.keepSpacing(buttons, QMargins(), metric::kGrid);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(), metric::kGrid);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(newPageScroll(content), 1);
    column->addWidget(m_count);
    column->addLayout(buttons);
}

QCheckBox* ProposePanel::addBox(QVBoxLayout* column, const QString& name, bool ticked)
{
    auto* box = new QCheckBox;
    box->setObjectName(name);
    box->setChecked(ticked);
    box->installEventFilter(this);
    connect(box, &QCheckBox::toggled, this, &ProposePanel::showCount);
    column->addWidget(box);
    return box;
}

void ProposePanel::addPlace(const AuditPlace& place, bool ticked)
{
    if (std::ranges::find(m_places, place) != m_places.end())
        return;
    m_placeBoxes.push_back(addBox(m_placeColumn, u"place-%1"_qs.arg(m_places.size()), ticked));
    m_places.push_back(place);
}

} // namespace sextant::ui
