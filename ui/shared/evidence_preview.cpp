#include "ui/shared/evidence_preview.h"

#include "ui/shared/clean_image.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/error_text.h"
#include "ui/shared/evidence_words.h"
#include "ui/shared/format.h"
#include "ui/shared/image_view.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include "workspace/evidence_service.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr QSize kSize(880, 660);
constexpr qint64 kShownPixels = 24'000'000;
constexpr int kSmallSide = 1600;
constexpr qsizetype kShownTextBytes = 1024 * 1024;
constexpr int kPercent = 100;
constexpr int kFactsIcon = 48;

QPushButton* newButton(const QString& name, ButtonKind kind, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    setControlSize(button, ControlSize::Compact);
    return button;
}

} // namespace

EvidencePreview::EvidencePreview(const Theme& theme, const workspace::EvidenceService& service,
                                 EvidenceOpener& opener, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_service(service)
    , m_opener(opener)
    , m_dialogs(dialogs)
    , m_stack(new QStackedWidget(this))
    , m_image(new ImageView(theme, m_stack))
    , m_text(new QPlainTextEdit(m_stack))
    , m_facts(new QWidget(m_stack))
    , m_message(new MessageBar(theme, MessageKind::Bad, this))
{
    setObjectName(QStringLiteral("evidencePreview"));
    m_pool.setMaxThreadCount(1);
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setObjectName(QStringLiteral("previewMessage"));
    m_message->hide();
    auto* facts = new QVBoxLayout(m_facts);
    m_factsIcon = new QLabel(m_facts);
    m_factsText = new TextBlock(theme, TextRole::Body, Ink::Text2, m_facts);
    facts->addStretch(1);
    facts->addWidget(m_factsIcon, 0, Qt::AlignHCenter);
    facts->addWidget(m_factsText);
    facts->addStretch(2);
    theme.keepSpacing(facts, QMargins(64, 16, 64, 16), metric::kCardPadding);
    m_stack->addWidget(m_image);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_facts);
    auto* column = new QVBoxLayout(this);
    buildHead(*column);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    buildFoot(*column);
    theme.keepSpacing(column, QMargins(16, 16, 16, 16), metric::kGrid);
    connect(m_image, &ImageView::zoomChanged, this,
            [this] { m_zoom->setText(tr("%1%").arg(qRound(m_image->zoom() * kPercent))); });
    connect(&opener, &EvidenceOpener::failed, this, [this](const Error& error) {
        const ErrorText words = errorText(error);
        m_message->setKind(MessageKind::Bad);
        m_message->setMessage(words.happened, words.todo);
        m_message->show();
    });
    connect(&opener, &EvidenceOpener::saved, this, [this](const QString& path) {
        m_message->setKind(MessageKind::Ok);
        m_message->setMessage(tr("The file has been saved."), path);
        m_message->show();
    });
    theme.keep(this, [this] { refresh(); });
    resize(theme.px(kSize.width()), theme.px(kSize.height()));
}

EvidencePreview::~EvidencePreview()
{
    ++m_wanted;
    m_pool.waitForDone();
}

void EvidencePreview::buildHead(QVBoxLayout& column)
{
    m_name = new ElidedLabel(m_theme, TextRole::Heading, Ink::Ink, this);
    m_about = new ElidedLabel(m_theme, TextRole::Caption, Ink::Text2, this);
    m_about->setObjectName(QStringLiteral("previewAbout"));
    m_previous = newButton(QStringLiteral("previousFile"), ButtonKind::Plain, this);
    m_next = newButton(QStringLiteral("nextFile"), ButtonKind::Plain, this);
    m_theme.keep(this, [this] {
        m_previous->setIcon(m_theme.icon(Icon::ChevronLeft));
        m_next->setIcon(m_theme.icon(Icon::ChevronRight));
    });
    auto* names = new QVBoxLayout;
    names->addWidget(m_name);
    names->addWidget(m_about);
    auto* row = new QHBoxLayout;
    row->addLayout(names, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    m_theme.keepSpacing(names, QMargins(), 0);
    m_theme.keepSpacing(row, QMargins(), metric::kGrid);
    column.addLayout(row);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
}

void EvidencePreview::buildFoot(QVBoxLayout& column)
{
    m_zoomOut = newButton(QStringLiteral("zoomOut"), ButtonKind::Plain, this);
    m_zoomIn = newButton(QStringLiteral("zoomIn"), ButtonKind::Plain, this);
    m_fit = newButton(QStringLiteral("fitPicture"), ButtonKind::Quiet, this);
    m_zoom = new Label(m_theme, TextRole::Caption, Ink::Text2, this);
    m_open = newButton(QStringLiteral("openWithSystem"), ButtonKind::Plain, this);
    m_save = newButton(QStringLiteral("saveEvidenceAs"), ButtonKind::Plain, this);
    auto* close = newButton(QStringLiteral("closePreview"), ButtonKind::Plain, this);
    m_zoomRow = new QHBoxLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{m_zoomOut, m_zoom, m_zoomIn, m_fit})
        m_zoomRow->addWidget(part);
    auto* row = new QHBoxLayout;
    row->addLayout(m_zoomRow);
    row->addStretch(1);
    row->addWidget(m_open);
    row->addWidget(m_save);
    row->addWidget(close);
    m_theme.keepSpacing(m_zoomRow, QMargins(), metric::kGrid);
    m_theme.keepSpacing(row, QMargins(), metric::kGrid);
    column.addLayout(row);
    connect(m_zoomOut, &QPushButton::clicked, m_image, &ImageView::zoomOut);
    connect(m_zoomIn, &QPushButton::clicked, m_image, &ImageView::zoomIn);
    connect(m_fit, &QPushButton::clicked, m_image, &ImageView::fit);
    connect(m_open, &QPushButton::clicked, this, [this] { m_opener.open(file()); });
    connect(m_save, &QPushButton::clicked, this, &EvidencePreview::saveAs);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void EvidencePreview::showFile(std::vector<assessment::Evidence> files, int index)
{
    if (index < 0 || index >= static_cast<int>(files.size()))
        return;
    m_files = std::move(files);
    m_index = index;
    load();
    show();
    raise();
    activateWindow();
}

assessment::EvidenceId EvidencePreview::shown() const
{
    return isVisible() && m_index >= 0 ? file().id : assessment::EvidenceId();
}

void EvidencePreview::step(int by)
{
    const int next = m_index + by;
    if (next < 0 || next >= static_cast<int>(m_files.size()))
        return;
    m_index = next;
    load();
}

void EvidencePreview::load()
{
    const int mine = ++m_wanted;
    m_isReading = true;
    m_sentence.clear();
    m_message->hide();
    m_image->setImage({});
    m_text->clear();
    showFacts(tr("Reading…"));
    m_pool.start([this, mine, evidence = file()] {
        if (m_wanted != mine)
            return;
        const Content content =
            contentOf(m_service, evidence, [this, mine](qint64) { return m_wanted == mine; });
        QMetaObject::invokeMethod(
            this,
            [this, mine, content] {
                if (m_wanted == mine)
                    take(content);
            },
            Qt::QueuedConnection);
    });
}

/// In the worker.
EvidencePreview::Content EvidencePreview::contentOf(const workspace::EvidenceService& service,
                                                    const assessment::Evidence& evidence,
                                                    const std::function<bool(qint64)>& goesOn)
{
    Content content;
    const bool isPicture = evidence.mediaType.startsWith(u"image/") && evidence.mediaType != u"image/svg+xml";
    const bool isText = evidence.mediaType.startsWith(u"text/") || evidence.mediaType == u"image/svg+xml";
    const auto refuse = [&content](const Error& error) {
        content.failed = true;
        content.error = error;
        return content;
    };
    if (!isPicture && !isText) {
        const auto whole = service.check(evidence.id, goesOn);
        return whole ? content : refuse(whole.error());
    }
    QByteArray bytes;
    const auto keep = [&](const QByteArray& piece) {
        const qsizetype room = isText ? kShownTextBytes - bytes.size() : piece.size();
        content.isCut = content.isCut || piece.size() > room;
        bytes += piece.left(room);
    };
    if (const auto read = service.read(evidence.id, keep, goesOn); !read)
        return refuse(read.error());
    if (isText) {
        const auto text = workspace::textOf(bytes);
        content.isText = text.has_value();
        content.text = text.value_or(QString());
        return content;
    }
    content.mayHoldDeviceData = mayHoldDeviceData(bytes, evidence.mediaType);
    const auto image = shownImage(bytes, evidence.mediaType, evidence.fileName, kShownPixels);
    if (!image)
        return refuse(image.error());
    content.image = *image;
    if (image->width() > kSmallSide || image->height() > kSmallSide)
        content.small = image->scaled(kSmallSide, kSmallSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return content;
}

void EvidencePreview::take(const Content& content)
{
    m_isReading = false;
    if (content.failed) {
        const ErrorText words = errorText(content.error);
        const bool isDamaged =
            content.error.code == ErrorCode::Damaged || content.error.code == ErrorCode::NotFound;
        showFacts(isDamaged ? tr("The content of this file is damaged or missing. Add the file once more to "
                                 "put it back.")
                            : words.happened);
        m_save->setEnabled(!isDamaged);
        m_open->setEnabled(!isDamaged && isHarmless(file()));
        return;
    }
    if (!content.image.isNull()) {
        m_sentence = content.mayHoldDeviceData ? tr("may hold place and device data")
                                               : tr("no place or device data inside");
        m_image->setImage(content.image, content.small);
        m_image->setAccessibleName(file().fileName);
        m_stack->setCurrentWidget(m_image);
    } else if (content.isText) {
        m_sentence = content.isCut ? tr("only the beginning is shown") : QString();
        m_text->setPlainText(content.text);
        m_text->setAccessibleName(file().fileName);
        m_stack->setCurrentWidget(m_text);
    } else {
        showFacts(
            isHarmless(file())
                ? tr("Sextant does not show this type of file. Open it with the system's program, or "
                     "save it.")
                : tr("Files of this type can hold programs, so Sextant does not open them. If you trust "
                     "where it comes from, save it and open it there."));
        return;
    }
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    refresh();
}

void EvidencePreview::showFacts(const QString& sentence)
{
    m_factsText->setText(sentence);
    m_factsText->setAccessibleName(sentence);
    m_stack->setCurrentWidget(m_facts);
    refresh();
}

void EvidencePreview::refresh()
{
    m_previous->setAccessibleName(tr("Previous file"));
    m_previous->setToolTip(tr("Previous file"));
    m_next->setAccessibleName(tr("Next file"));
    m_next->setToolTip(tr("Next file"));
    m_zoomOut->setText(QStringLiteral("−"));
    m_zoomOut->setAccessibleName(tr("Smaller"));
    m_zoomIn->setText(QStringLiteral("+"));
    m_zoomIn->setAccessibleName(tr("Larger"));
    m_fit->setText(tr("Fit"));
    m_open->setText(tr("Open with the system's program"));
    m_save->setText(tr("Save as…"));
    findChild<QPushButton*>(QStringLiteral("closePreview"))->setText(tr("Close"));
    const bool isPicture = m_stack->currentWidget() == m_image;
    for (QWidget* part : std::initializer_list<QWidget*>{m_zoomOut, m_zoom, m_zoomIn, m_fit})
        part->setVisible(isPicture);
    m_text->setFont(m_theme.font(TextRole::Body));
    m_factsIcon->setPixmap(m_theme.pixmap(m_index < 0 ? Icon::File : evidenceIcon(file().mediaType),
                                          m_theme.tokens().text3, m_theme.px(kFactsIcon),
                                          devicePixelRatioF()));
    if (m_index < 0)
        return;
    setWindowTitle(file().fileName);
    m_name->setText(file().fileName);
    QStringList about{typeWords(file().mediaType), sizeText(file().sizeBytes),
                      //: When a file was added
                      tr("added %1").arg(dateText(file().addedAt.toLocalTime().date(), m_theme.language())),
                      m_sentence};
    about.removeAll(QString());
    //: Facts of a file in a row: "PDF document | 412 KB"
    m_about->setText(about.join(tr(" | ")));
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < static_cast<int>(m_files.size()));
    m_open->setEnabled(isHarmless(file()));
    m_open->setToolTip(isHarmless(file()) ? QString() : tr("Files of this type can hold programs."));
    m_open->setAccessibleDescription(m_open->toolTip());
    m_save->setEnabled(true);
}

void EvidencePreview::saveAs()
{
    const QString path = m_dialogs.saveFile(
        this, {tr("Save evidence"), workspace::safeFileName(file().fileName), {tr("All files (*)")}, {}});
    if (!path.isEmpty())
        m_opener.saveAs(file(), path);
}

void EvidencePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_PageUp)
        step(-1);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_PageDown)
        step(1);
    else if (event->key() == Qt::Key_Space && m_stack->currentWidget() != m_text)
        close(); // as it was opened
    else
        QDialog::keyPressEvent(event);
}

void EvidencePreview::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous()) {
        ++m_wanted;
        m_image->setImage({}); // a large picture is not kept
    }
    QDialog::hideEvent(event);
}

void EvidencePreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QDialog::changeEvent(event);
}

} // namespace sextant::ui
