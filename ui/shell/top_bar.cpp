#include "ui/shell/top_bar.h"

#include "ui/shared/chip.h"
#include "ui/shared/label.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/save_state_label.h"
#include "ui/shared/segmented_switch.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace sextant::ui {

namespace {

constexpr int kCentrePlace = 3; ///< between the stretches

} // namespace

TopBar::TopBar(const Theme& theme, LanguageSwitcher& switcher, QMenu* menu, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_switcher(switcher)
    , m_row(new QHBoxLayout(this))
    , m_organisation(new ElidedLabel(theme, TextRole::BodyBold, Ink::Ink, this))
    , m_demo(new DemoTag(theme, this))
    , m_saveState(new SaveStateLabel(theme, this))
    , m_language(new SegmentedSwitch(theme, this))
    , m_more(new QToolButton(this))
{
    m_row->addWidget(m_organisation);
    m_row->addWidget(m_demo);
    m_row->addStretch(1);
    m_row->addStretch(1);
    m_row->addWidget(m_saveState);
    m_row->addWidget(m_language);
    m_row->addWidget(m_more);
    theme.keepSpacing(m_row, QMargins(metric::kPageEdge, 0, metric::kCardPadding, metric::kLine), 12);
    theme.keep(this, [this] {
        setFixedHeight(m_theme.px(metric::kTopBar));
        m_more->setIconSize(QSize(m_theme.px(metric::kIconRail), m_theme.px(metric::kIconRail)));
    });
    m_organisation->setObjectName(QStringLiteral("organisationLabel"));
    m_demo->hide();
    m_saveState->setObjectName(QStringLiteral("saveState"));
    m_language->setObjectName(QStringLiteral("languageSwitch"));
    m_language->setCompact(true);
    m_language->addSegment(QStringLiteral("EN"));
    m_language->addSegment(QStringLiteral("中文"));
    // Each language is named in itself: who cannot read this one must find the other.
    m_language->setSegmentName(0, QStringLiteral("English"));
    m_language->setSegmentName(1, QStringLiteral("中文"));
    connect(m_language, &SegmentedSwitch::chosen, this, [this](int index) {
        m_switcher.setLanguage(index == 1 ? Language::Chinese : Language::English);
    });
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_more->setIcon(theme.icon(Icon::More));
    m_more->setAutoRaise(true);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

void TopBar::setOrganisation(const QString& name, bool demo)
{
    m_organisation->setText(name);
    m_demo->setVisible(demo);
}

void TopBar::setCentre(QWidget* centre)
{
    delete m_centre;
    m_centre = centre;
    if (centre == nullptr)
        return;
    m_row->insertWidget(kCentrePlace, centre);
    setTabOrder(centre, m_language);
}

/// The middle gives way first, so that the name of the organisation is read whole as long as it can be.
void TopBar::arrange()
{
    if (m_centre == nullptr)
        return;
    const QMargins margins = m_row->contentsMargins();
    int room = width() - margins.left() - margins.right();
    for (const QWidget* part :
         std::initializer_list<const QWidget*>{m_organisation, m_demo, m_saveState, m_language, m_more})
        if (!part->isHidden())
            room -= part->sizeHint().width() + m_row->spacing();
    const int least = m_centre->minimumSizeHint().width();
    m_centre->setMaximumWidth(qMax(least, qMin(room, m_centre->sizeHint().width())));
}

bool TopBar::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QString TopBar::organisation() const
{
    return m_organisation->text();
}

void TopBar::retranslate()
{
    m_language->setCurrent(m_switcher.language() == Language::Chinese ? 1 : 0);
    //: Opens a menu with everything that has no place of its own
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - metric::kLine, width(), metric::kLine), m_theme.tokens().line);
}

} // namespace sextant::ui
