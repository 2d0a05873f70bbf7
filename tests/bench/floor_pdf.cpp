// The least that a printed report costs: thirteen pages, or PAGES, with 24 rows each and as many paragraphs in
// English and Chinese, painted by hand with fixed places, no data and no decisions.
// Usage: bench_floor_pdf OUT.pdf [PAGES]

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

namespace {

constexpr int kUsualPages = 13;
constexpr int kRowsPerPage = 24;

qreal drawParagraph(QPainter& painter, const QFont& font, const QString& text, QPointF at, qreal width)
{
    QTextLayout layout(text, font, painter.device());
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    layout.draw(&painter, at);
    return y;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QPdfWriter writer(QString::fromLocal8Bit(argc > 1 ? argv[1] : "floor.pdf"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(300);
    QPainter painter(&writer);
    QFont latin(QStringLiteral("Noto Sans"));
    QFont han(QStringLiteral("Noto Sans CJK SC"));
    latin.setPointSizeF(9);
    han.setPointSizeF(9);
    const QString english = QStringLiteral("Payments sampled over twelve months show no unrecorded exception.");
    const QString chinese = QStringLiteral("抽查近12个月的付款，没有未记录的例外。");
    const int pages = argc > 2 ? QByteArray(argv[2]).toInt() : kUsualPages;
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        qreal y = 350;
        for (int row = 0; row < kRowsPerPage; ++row) {
            painter.fillRect(QRectF(260, y, 50, 50), Qt::darkCyan);
            const qreal left = drawParagraph(painter, latin, english, {340, y}, 900);
            const qreal right = drawParagraph(painter, han, chinese, {1300, y}, 900);
            y += qMax(left, right) + 24;
            painter.drawLine(QPointF(260, y), QPointF(2260, y));
            y += 12;
        }
    }
    return painter.end() ? 0 : 1;
}
