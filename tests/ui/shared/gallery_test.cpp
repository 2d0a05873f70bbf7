#include "support/look.h"

#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/error_text.h"
#include "ui/shared/evidence_card.h"
#include "ui/shared/format.h"
#include "ui/shared/key_cap.h"
#include "ui/shared/label.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/level_card.h"
#include "ui/shared/message_dialog.h"
#include "ui/shared/not_applicable_row.h"
#include "ui/shared/page_header.h"
#include "ui/shared/progress_ring.h"
#include "ui/shared/save_state_label.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <catch2/catch.hpp>

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStringListModel>
#include <QTabBar>
#include <QVBoxLayout>

using namespace sextant;
using namespace sextant::ui;

namespace {

/// Content of the pictures: data, hence not through tr().
struct Words
{
    QString go, previous, remove, apply, field, wrong, wrongWhy, locked, key, conforms, flagged, gate, target,
        all, open;
    QString question, note, names[5], descriptors[5], views[3];
};

Words english()
{
    return {
        QStringLiteral("Continue"),
        QStringLiteral("Previous"),
        QStringLiteral("Delete file"),
        QStringLiteral("Apply"),
        QStringLiteral("Mary Otieno"),
        QStringLiteral("31 Feb 2025"),
        QStringLiteral("February has 28 days."),
        QStringLiteral("Signed, read-only"),
        QStringLiteral("Key question"),
        QStringLiteral("Conforms"),
        QStringLiteral("Flagged"),
        QStringLiteral("Gate"),
        QStringLiteral("target"),
        QStringLiteral("All 62"),
        QStringLiteral("Unanswered 9"),
        QStringLiteral("Is every foreign-currency movement documented, made through an approved account at a "
                       "recorded rate, and reconciled?"),
        QStringLiteral("KES and NPR are reconciled every month. USD in Vientiane was last reconciled in "
                       "September; bank letters were requested on 6 March."),
        {QStringLiteral("Absent"), QStringLiteral("Ad hoc"), QStringLiteral("Basic"),
         QStringLiteral("Established"), QStringLiteral("Leading")},
        {QStringLiteral("Nothing is written down; rates and purposes cannot be traced."),
         QStringLiteral(
             "One person knows how it is done. Some papers exist, but cash or private accounts are "
             "also used."),
         QStringLiteral(
             "A written procedure names accounts and papers. Rates are recorded; reconciliation is "
             "late or covers some currencies only."),
         QStringLiteral(
             "Applied in every country: purpose papers, rate source and date, monthly reconciliation "
             "by currency, signed by a second person, within the last 12 months."),
         QStringLiteral(
             "Exposure is measured and reported to the council; losses are analysed; the procedure "
             "is reviewed every year and shared with partners.")},
        {QStringLiteral("Question"), QStringLiteral("Grid"), QStringLiteral("Results")}};
}

Words chinese()
{
    return {
        QStringLiteral("继续"),
        QStringLiteral("上一题"),
        QStringLiteral("删除文件"),
        QStringLiteral("应用"),
        QStringLiteral("林晨"),
        QStringLiteral("2025年2月31日"),
        QStringLiteral("二月只有28天。"),
        QStringLiteral("已签字，只读"),
        QStringLiteral("关键问题"),
        QStringLiteral("符合"),
        QStringLiteral("已标记"),
        QStringLiteral("门槛：至少2级"),
        QStringLiteral("目标"),
        QStringLiteral("全部62"),
        QStringLiteral("未答9"),
        QStringLiteral("境外每个工作地点，是否都在执行防止性剥削与性虐待的制度？"),
        QStringLiteral("政策草案已于2月20日提交理事会，尚未表决。内罗毕办公室有联络人，加德满都办公室没有。"
                       "2024年培训只覆盖总部员工，签到表见证据2。"),
        {QStringLiteral("缺失"), QStringLiteral("零散"), QStringLiteral("基本"), QStringLiteral("健全"),
         QStringLiteral("引领")},
        {QStringLiteral("没有成文政策，也没有指定负责人。"),
         QStringLiteral("有人负责，出了事个别处理；没有成文政策，或者政策不管境外人员。"),
         QStringLiteral("理事会已批准政策，总部照办，员工合同写有条款；境外办公室和伙伴有的还没有签。"),
         QStringLiteral(
             "境外办公室和伙伴全部签约执行；人人每年受训并签到；举报渠道保密，近12个月的举报都有处理"
             "记录。"),
         QStringLiteral(
             "每年请外部人员试用举报渠道，结果报理事会；按个案修订过制度，并帮助伙伴建立同样的制度。")},
        {QStringLiteral("题目"), QStringLiteral("表格"), QStringLiteral("结果")}};
}

QPushButton* button(const QString& text, ButtonKind kind, bool enabled = true)
{
    auto* made = new QPushButton(text);
    setButtonKind(made, kind);
    made->setEnabled(enabled);
    return made;
}

QHBoxLayout* row(const Theme& theme, const std::vector<QWidget*>& widgets)
{
    auto* layout = new QHBoxLayout;
    theme.keepSpacing(layout, QMargins(), 8);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return layout;
}

void addButtonsAndFields(const Theme& theme, QVBoxLayout* page, const Words& words)
{
    auto* withIcon = button(words.go, ButtonKind::Primary);
    withIcon->setIcon(theme.icon(Icon::Check));
    auto* quiet = button(words.previous, ButtonKind::Quiet);
    quiet->setIcon(theme.icon(Icon::ChevronLeft, Ink::Accent));
    page->addLayout(row(theme, {withIcon, button(words.previous, ButtonKind::Plain),
                                button(words.remove, ButtonKind::Danger), quiet,
                                button(words.apply, ButtonKind::Primary, false),
                                button(words.apply, ButtonKind::Plain, false)}));
    auto* field = new QLineEdit(words.field);
    auto* wrong = new QLineEdit(words.wrong);
    setFieldError(wrong, true);
    auto* locked = new QLineEdit(words.locked);
    locked->setEnabled(false);
    auto* combo = new QComboBox;
    combo->addItems({words.views[0], words.views[1]});
    auto* spin = new QSpinBox;
    spin->setValue(12);
    page->addLayout(row(theme, {field, wrong, locked, combo, spin}));
    auto* why = new Label(theme, TextRole::Caption, Ink::Bad);
    why->setText(words.wrongWhy);
    page->addWidget(why);
    auto* check = new QCheckBox(words.conforms);
    check->setChecked(true);
    auto* radio = new QRadioButton(words.flagged);
    radio->setChecked(true);
    auto* off = new QRadioButton(words.gate);
    off->setAutoExclusive(false);
    auto* tabs = new QTabBar;
    for (const QString& view : words.views)
        tabs->addTab(view);
    tabs->setDrawBase(false);
    page->addLayout(row(theme, {check, new QCheckBox(words.open), radio, off, tabs}));
}

void addSmallParts(const Theme& theme, QVBoxLayout* page, const Words& words)
{
    auto* views = new SegmentedSwitch(theme);
    for (const QString& view : words.views)
        views->addSegment(view);
    views->setCurrent(0);
    auto* levels = new SegmentedSwitch(theme);
    for (int level = 0; level <= 4; ++level)
        levels->addSegment(QString::number(level));
    levels->setCurrent(4);
    std::vector<QWidget*> marks{views, levels};
    for (int mark = 0; mark <= int(LevelMark::NotApplicable); ++mark)
        marks.push_back(new LevelBadge(theme, static_cast<LevelMark>(mark)));
    page->addLayout(row(theme, marks));
    const auto chip = [&theme](const QString& text, ChipKind kind, std::optional<Icon> icon) {
        auto* made = new Chip(theme, kind, icon);
        made->setText(text);
        return made;
    };
    auto* all = new FilterChip(theme);
    all->setText(words.all);
    all->setChecked(true);
    auto* open = new FilterChip(theme);
    open->setText(words.open);
    page->addLayout(
        row(theme,
            {chip(words.key, ChipKind::Neutral, Icon::Key), chip(words.conforms, ChipKind::Ok, Icon::Check),
             chip(words.flagged, ChipKind::Warn, Icon::Flag), chip(words.gate, ChipKind::Bad, Icon::Gate),
             chip(QStringLiteral("F2"), ChipKind::Accent, {}), chip(words.target, ChipKind::Outline, {}),
             new DemoTag(theme), all, open}));
    std::vector<QWidget*> rings;
    for (int done = 0; done <= 6; done += 2) {
        auto* ring = new ProgressRing(theme);
        ring->setLetter(QString(QChar('A' + done)));
        ring->setProgress(done, 6);
        rings.push_back(ring);
    }
    auto* tiny = new ProgressRing(theme, 16);
    tiny->setProgress(4, 6);
    rings.push_back(tiny);
    for (const auto* key : {"Ctrl K", "U", "↑", "Enter"})
        rings.push_back(new KeyCap(theme, QString::fromUtf8(key)));
    auto* progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setRange(0, 62);
    progress->setValue(53);
    rings.push_back(progress);
    page->addLayout(row(theme, rings));
}

void addQuestion(const Theme& theme, QVBoxLayout* page, const Words& words)
{
    auto* question = new TextBlock(theme, TextRole::Question);
    question->setText(words.question);
    page->addWidget(question);
    auto* group = new QButtonGroup(page);
    for (int level = 0; level <= 4; ++level) {
        auto* card = new LevelCard(theme, level);
        card->setTexts(words.names[level], words.descriptors[level]);
        card->setLastTime(level == 2);
        card->setTarget(level == 3);
        card->setChecked(level == 2);
        group->addButton(card);
        page->addWidget(card);
    }
    page->addWidget(new NotApplicableRow(theme));
    auto* note = new QPlainTextEdit(words.note);
    note->setFixedHeight(theme.px(72));
    page->addWidget(note);
}

void addList(const Theme& theme, QVBoxLayout* page, const Words& words)
{
    auto* view = new QListView;
    auto* model = new QStringListModel(view);
    QStringList lines;
    for (const QString& name : words.names)
        lines << name << name;
    model->setStringList(lines);
    view->setModel(model);
    view->setFixedHeight(theme.px(96));
    view->setCurrentIndex(model->index(1));
    page->addWidget(view);
}

void addMessages(const Theme& theme, QVBoxLayout* page)
{
    auto* saved = new SaveStateLabel(theme);
    saved->setSaved(QTime(14, 2));
    auto* saving = new SaveStateLabel(theme);
    saving->setSaving();
    auto* stuck = new SaveStateLabel(theme);
    stuck->setNotSaved(QStringLiteral("USB"));
    page->addLayout(row(theme, {saved, saving, stuck}));
    const Notice full =
        errorNotice({ErrorCode::DiskFull, {{QStringLiteral("path"), QStringLiteral("a.sextant")}}, {}});
    for (const MessageKind kind : {MessageKind::Info, MessageKind::Ok, MessageKind::Warn, MessageKind::Bad}) {
        auto* bar = new MessageBar(theme, kind);
        bar->setMessage(full.title, full.text);
        if (kind == MessageKind::Bad)
            bar->addAction(QStringLiteral("Open"));
        page->addWidget(bar);
    }
    auto* why = new MessageBar(theme, MessageKind::Bad);
    why->setFilled(false);
    why->setMessage(full.title, full.text);
    page->addWidget(why);
}

void addEvidence(const Theme& theme, QVBoxLayout* page)
{
    auto* card = new Card(theme);
    auto* file = new EvidenceCard(theme);
    file->setTexts(QStringLiteral("PSEA 政策草案 v3.pdf"), QStringLiteral("412 KB"));
    auto* picture = new EvidenceCard(theme);
    picture->setCardIcon(Icon::Image);
    picture->setTexts(QStringLiteral("签到表2024.jpg"), QStringLiteral("1.8 MB"),
                      QStringLiteral("Lin Chen 林晨"));
    auto* add = new EvidenceCard(theme, EvidenceCard::Shape::Add);
    add->setTexts(QStringLiteral("添加证据 Add evidence"));
    for (QWidget* widget : std::initializer_list<QWidget*>{file, picture, new Hairline(theme), add})
        card->column()->addWidget(widget);
    page->addWidget(card);
}

} // namespace

TEST_CASE("the shared controls can be looked at in every language, theme and text size",
          "[ui][shared][gallery]")
{
    Theme& theme = test::look();
    const auto language = GENERATE(Language::English, Language::Chinese);
    const auto kind = GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast);
    const int size = GENERATE(100, 150);
    LanguageSwitcher switcher(*qApp, theme);
    switcher.setLanguage(language);
    theme.setKind(kind);
    theme.setTextSize(size);
    const Words words = language == Language::Chinese ? chinese() : english();
    QWidget window;
    auto* page = new QVBoxLayout(&window);
    theme.keepSpacing(page, QMargins(24, 24, 24, 24), 12);
    addButtonsAndFields(theme, page, words);
    addSmallParts(theme, page, words);
    addQuestion(theme, page, words);
    addList(theme, page, words);
    window.resize(theme.px(820), 10);
    window.resize(theme.px(820), page->totalHeightForWidth(theme.px(820)));
    window.show();
    QApplication::setActiveWindow(&window);
    window.findChild<LevelCard*>(QStringLiteral("levelCard2"))->setFocus();
    const QString name =
        QStringLiteral("shared-%1-%2-%3").arg(languageCode(language), test::themeName(kind)).arg(size);
    CHECK(test::savePicture(window, name));
    for (const LevelCard* card : window.findChildren<LevelCard*>())
        CHECK(card->height() >= card->heightForWidth(card->width()));
    for (const Chip* chip : window.findChildren<Chip*>())
        CHECK(chip->width() >= chip->sizeHint().width());
    switcher.setLanguage(Language::English);
}

TEST_CASE("messages and evidence can be looked at in every language, theme and text size",
          "[ui][shared][gallery]")
{
    Theme& theme = test::look();
    const auto language = GENERATE(Language::English, Language::Chinese);
    const auto kind = GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast);
    const int size = GENERATE(100, 150);
    LanguageSwitcher switcher(*qApp, theme);
    switcher.setLanguage(language);
    theme.setKind(kind);
    theme.setTextSize(size);
    QWidget window;
    auto* page = new QVBoxLayout(&window);
    theme.keepSpacing(page, QMargins(24, 24, 24, 24), 12);
    auto* header = new PageHeader(theme);
    header->setTitle(dateText(QDate(2025, 3, 14), language));
    header->setSubtitle(QStringLiteral("A < B & C, 海桥基金会"));
    header->addAction(button(levelMarkText(LevelMark::Unanswered), ButtonKind::Primary));
    page->addWidget(header);
    addMessages(theme, page);
    addEvidence(theme, page);
    window.resize(theme.px(560), page->totalHeightForWidth(theme.px(560)));
    window.show();
    const QString name =
        QStringLiteral("%1-%2-%3").arg(languageCode(language), test::themeName(kind)).arg(size);
    CHECK(test::savePicture(window, QStringLiteral("messages-") + name));
    for (const MessageBar* bar : window.findChildren<MessageBar*>())
        CHECK(bar->height() >= bar->heightForWidth(bar->width()));
    MessageDialog dialog(theme, errorNotice({ErrorCode::Internal, {}, QStringLiteral("x")}));
    dialog.show();
    CHECK(dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width()));
    CHECK(test::savePicture(dialog, QStringLiteral("dialog-") + name));
    switcher.setLanguage(Language::English);
}
