#include "ui/settings/look_card.h"

#include "ui/settings/setting_row.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/theme_choice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <array>

namespace sextant::ui {

namespace {

constexpr std::array kSizes{80, 90, 100, 110, 125, 150, 175, 200};
constexpr int kColours = 4;

/// A switch as wide as its words, at the left of its place.
QWidget* atLeft(QWidget* control)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins({});
    row->addWidget(control);
    row->addStretch(1);
    return holder;
}

} // namespace

LookCard::LookCard(Theme& theme, ThemeChoice& choice, LanguageSwitcher& switcher, QWidget* parent)
    : SettingsCard(theme, parent)
    , m_theme(theme)
    , m_choice(choice)
    , m_switcher(switcher)
    , m_language(new SegmentedSwitch(theme))
    , m_colours(new SegmentedSwitch(theme))
    , m_size(new ChoiceBox)
    , m_smaller(new QPushButton)
    , m_larger(new QPushButton)
{
    m_language->setObjectName(QStringLiteral("languageSwitch"));
    m_colours->setObjectName(QStringLiteral("coloursSwitch"));
    for (const QString& name : {QStringLiteral("English"), QStringLiteral("中文")})
        m_language->addSegment(name);
    for (int i = 0; i < kColours; ++i)
        m_colours->addSegment({});
    m_languageRow = new SettingRow(theme, atLeft(m_language), m_language);
    m_coloursRow = new SettingRow(theme, atLeft(m_colours), m_colours);
    m_sizeRow = new SettingRow(theme, newSizeControl(), m_size);
    for (SettingRow* row : {m_languageRow, m_coloursRow, m_sizeRow})
        add(row);
    connect(m_language, &SegmentedSwitch::chosen, this, [this](int index) {
        m_switcher.setLanguage(index == 1 ? Language::Chinese : Language::English);
    });
    connect(m_colours, &SegmentedSwitch::chosen, this, [this](int index) {
        if (index == 0)
            m_choice.followSystem();
        else
            m_choice.fix(static_cast<ThemeKind>(index - 1));
    });
    connect(&choice, &ThemeChoice::changed, this, &LookCard::refresh);
    theme.keep(this, [this] { refresh(); });
    retranslate();
}

QWidget* LookCard::newSizeControl()
{
    m_size->setObjectName(QStringLiteral("textSizeBox"));
    m_smaller->setObjectName(QStringLiteral("smallerButton"));
    m_larger->setObjectName(QStringLiteral("largerButton"));
    for (const int size : kSizes)
        m_size->addItem(QString(), size);
    connect(m_size, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_theme.setTextSize(m_size->itemData(index).toInt()); });
    connect(m_smaller, &QPushButton::clicked, this, [this] { stepSize(-1); });
    connect(m_larger, &QPushButton::clicked, this, [this] { stepSize(1); });
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    m_theme.keepSpacing(row, QMargins(), metric::kGrid);
    for (QWidget* part : std::initializer_list<QWidget*>{m_smaller, m_size, m_larger})
        row->addWidget(part);
    row->addStretch(1);
    return holder;
}

void LookCard::stepSize(int step)
{
    m_size->setCurrentIndex(qBound(0, m_size->currentIndex() + step, m_size->count() - 1));
}

void LookCard::refresh()
{
    const QSignalBlocker blocker(m_size);
    m_language->setCurrent(m_switcher.language() == Language::Chinese ? 1 : 0);
    m_colours->setCurrent(m_choice.followsSystem() ? 0 : static_cast<int>(m_choice.kind()) + 1);
    // A size set elsewhere need not be one of the steps.
    int nearest = 0;
    for (int i = 1; i < m_size->count(); ++i)
        if (qAbs(m_size->itemData(i).toInt() - m_theme.textSize()) <
            qAbs(m_size->itemData(nearest).toInt() - m_theme.textSize()))
            nearest = i;
    m_size->setCurrentIndex(nearest);
    m_smaller->setEnabled(nearest > 0);
    m_larger->setEnabled(nearest + 1 < m_size->count());
}

void LookCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsCard::changeEvent(event);
}

void LookCard::retranslate()
{
    setHeading(tr("Look"));
    m_languageRow->setTexts(tr("Language"),
                            tr("Of the screen. A report has its own language, which you choose with it."));
    m_coloursRow->setTexts(tr("Colours"),
                           tr("High contrast is black with large differences, for tired or weak "
                              "eyes."));
    m_sizeRow->setTexts(tr("Text size"),
                        tr("Everything grows with it. Ctrl + and Ctrl − work on every page."));
    //: Colours: those of the system
    m_colours->setSegmentText(0, tr("As the system"));
    m_colours->setSegmentText(1, tr("Light"));
    m_colours->setSegmentText(2, tr("Dark"));
    m_colours->setSegmentText(3, tr("High contrast"));
    for (int i = 0; i < m_size->count(); ++i)
        //: Size of the text, in percent
        m_size->setItemText(i, tr("%1 %").arg(m_size->itemData(i).toInt()));
    m_smaller->setText(tr("Smaller"));
    m_larger->setText(tr("Larger"));
    refresh();
}

} // namespace sextant::ui
