#include "support/look.h"

#include "ui/shared/text_block.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::ui;

namespace {

TextFlow flow(const Theme& theme, const QString& text, int width, int maxLines = 0)
{
    return TextFlow(text, {}, theme.font(TextRole::Body), theme.step(TextRole::Body).lineHeight, width,
                    maxLines);
}

} // namespace

TEST_CASE("a text is as high as its lines are many times the line step", "[ui][shared]")
{
    const Theme& theme = test::look();
    const QString text =
        QStringLiteral("One person knows how it is done, and nobody else could do it tomorrow.");
    const TextFlow wide = flow(theme, text, 10000);
    CHECK(wide.lineCount() == 1);
    CHECK(wide.height() == 20);
    const TextFlow narrow = flow(theme, text, 150);
    CHECK(narrow.lineCount() > 2);
    CHECK(narrow.height() == narrow.lineCount() * 20);
    CHECK(narrow.usedWidth() <= 150);
    CHECK_FALSE(narrow.isElided());
}

TEST_CASE("a block that has been measured once says the same again, until it changes", "[ui][shared]")
{
    Theme& theme = test::look();
    const QString text =
        QStringLiteral("One person knows how it is done, and nobody else could do it tomorrow.");
    TextBlock block(theme);
    block.setText(text);
    const int narrow = block.heightForWidth(150);
    const QSize wide = block.sizeHint();
    REQUIRE(narrow > wide.height());
    CHECK(block.heightForWidth(150) == narrow);
    CHECK(block.sizeHint() == wide);
    SECTION("another block with the same text is as large")
    {
        TextBlock other(theme);
        other.setText(text);
        CHECK(other.heightForWidth(150) == narrow);
        CHECK(other.sizeHint() == wide);
    }
    SECTION("bold is wider")
    {
        block.setText(text, {{0, static_cast<int>(text.size()), true, {}}});
        CHECK(block.sizeHint().width() > wide.width());
    }
    SECTION("another role is larger")
    {
        block.setTextRole(TextRole::Title);
        CHECK(block.sizeHint().width() > wide.width());
        CHECK(block.heightForWidth(150) > narrow);
    }
    SECTION("so is larger text")
    {
        theme.setTextSize(200);
        CHECK(block.heightForWidth(150) > narrow);
    }
    SECTION("fewer lines are lower")
    {
        block.setMaxLines(1);
        CHECK(block.heightForWidth(150) == wide.height());
    }
}

TEST_CASE("a text that may not have more lines ends in an ellipsis", "[ui][shared]")
{
    const Theme& theme = test::look();
    const QString text = QStringLiteral("境外办公室和伙伴全部签约执行；人人每年受训并签到；举报渠道保密。");
    CHECK(flow(theme, text, 120, 2).lineCount() == 2);
    CHECK(flow(theme, text, 120, 2).isElided());
    CHECK_FALSE(flow(theme, text, 10000, 2).isElided());
}

TEST_CASE("a single Han character does not stand alone on the last line", "[ui][shared]")
{
    Theme& theme = test::look();
    theme.setLanguage(Language::Chinese);
    const QString text = QStringLiteral("没有成文政策也没有指定负责人");
    // Room for all but the last character.
    const int width = 14 * 13 + 4;
    REQUIRE(flow(theme, text.left(13), width).lineCount() == 1);
    const TextFlow mended = flow(theme, text, width);
    CHECK(mended.lineCount() == 2);
    CHECK(mended.usedWidth() < 14 * 13);
}

TEST_CASE("a text does not end with a word or two alone on the last line", "[ui][shared]")
{
    Theme& theme = test::look();
    const auto [language, text] = GENERATE(
        std::pair(Language::English,
                  QStringLiteral("7 actions are not closed yet, 1 of them late. When all are "
                                 "done one gate would be passed: I1.")),
        std::pair(Language::Chinese,
                  QStringLiteral("无论怎样作答，结论都是“有条件准备好”。总分将在2.07至2.61之间。已经确定："
                                 "“防止性剥削与性虐待”现为1级，须达到2级。")));
    theme.setLanguage(language);
    const int whole = flow(theme, text, 10000).usedWidth();
    const int lastWord = QFontMetrics(theme.font(TextRole::Body)).horizontalAdvance(text.right(3));
    const int width = whole - lastWord;
    const TextFlow mended = flow(theme, text, width);
    CHECK(mended.lineCount() == 2);
    CHECK(whole - mended.usedWidth() >= width / 10); // what the second line holds
    CHECK(mended.usedWidth() >= width * 7 / 10);     // and the first is a line still
    theme.setLanguage(Language::English);
}

TEST_CASE("a short paragraph after a break stays as it is", "[ui][shared]")
{
    const Theme& theme = test::look();
    const QString first = QStringLiteral("Nothing has been changed by this, and nothing is lost.");
    const int width = flow(theme, first, 10000).usedWidth();
    CHECK(flow(theme, first + QStringLiteral("\nOK"), width + 2).lineCount() == 2);
    CHECK(flow(theme, first + QStringLiteral("\nOK"), width + 2).usedWidth() == width);
}

TEST_CASE("markup in a text is shown as it was typed", "[ui][shared]")
{
    const Theme& theme = test::look();
    const QString hostile = QStringLiteral("<b>A</b> &amp; <img src=x>");
    TextBlock block(theme);
    block.setText(hostile);
    CHECK(block.accessibleName() == hostile);
    CHECK(block.sizeHint().width() >= QFontMetrics(theme.font(TextRole::Body)).horizontalAdvance(hostile));
}

TEST_CASE("a block that is cut offers the whole text as a tooltip without reading markup in it",
          "[ui][shared]")
{
    const Theme& theme = test::look();
    TextBlock block(theme);
    block.setMaxLines(1);
    block.setText(QStringLiteral("<i>a long text</i> that does not fit into the little room it gets here"));
    block.resize(80, 20);
    block.show();
    CHECK(block.isElided());
    CHECK(block.toolTip().contains(QStringLiteral("&lt;i&gt;")));
}

TEST_CASE("the span of a part is where the part stands", "[ui][shared]")
{
    const TextSpan span = boldSpan(QStringLiteral("the verdict is ready"), QStringLiteral("ready"));
    CHECK(span.start == 15);
    CHECK(span.length == 5);
    CHECK(boldSpan(QStringLiteral("abc"), QStringLiteral("x")).length == 0);
}
