#include "ui/report/logo_field.h"

#include "ui/shared/accessible.h"
#include "ui/shared/label.h"
#include "ui/shared/logo_image.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"
#include "workspace/organisation_service.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QThreadPool>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kIndent = 24; ///< px at 100 %: below the words of the tick
constexpr int kWidest = 200;
constexpr int kTallest = 48;
constexpr int kEdge = 6;

/// \a png as it stands on paper, white whatever the theme.
QPixmap onPaper(const QByteArray& png, const Theme& theme, qreal ratio)
{
    const QImage logo = QImage::fromData(png, "PNG");
    if (logo.isNull())
        return {};
    const QSizeF room(theme.px(kWidest), theme.px(kTallest));
    const QSizeF fitted = QSizeF(logo.size()).scaled(room, Qt::KeepAspectRatio);
    const double edge = theme.px(kEdge);
    QPixmap sheet(((fitted + QSizeF(2 * edge, 2 * edge)) * ratio).toSize());
    sheet.setDevicePixelRatio(ratio);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(QPointF(edge, edge), fitted), logo);
    painter.setPen(QPen(theme.tokens().line, 1));
    painter.drawRect(QRectF(QPointF(), QSizeF(sheet.size()) / ratio).adjusted(0.5, 0.5, -0.5, -0.5));
    return sheet;
}

} // namespace

bool LogoActs::set(const organisation::OrganisationId& id, const QByteArray& png)
{
    return take(m_workspace.organisations().setLogo(id, png), tr("choose a logo"));
}

bool LogoActs::remove(const organisation::OrganisationId& id)
{
    return take(m_workspace.organisations().setLogo(id, {}), tr("remove the logo"));
}

LogoField::LogoField(const Theme& theme, Dialogs& dialogs, workspace::Workspace& workspace, QUndoStack& undo,
                     QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_dialogs(dialogs)
    , m_workspace(workspace)
    , m_acts(new LogoActs(workspace, undo, this))
    , m_onReport(new QCheckBox)
    , m_picture(new QLabel)
    , m_none(new Label(theme, TextRole::Caption, Ink::Text2))
    , m_choose(new QPushButton)
    , m_remove(new QPushButton)
    , m_hint(new TextBlock(theme, TextRole::Caption, Ink::Bad))
{
    m_onReport->setObjectName(u"reportLogoTick"_qs);
    m_picture->setObjectName(u"logoPicture"_qs);
    m_none->setObjectName(u"noLogoLabel"_qs);
    m_choose->setObjectName(u"chooseLogoButton"_qs);
    m_remove->setObjectName(u"removeLogoButton"_qs);
    m_hint->setObjectName(u"logoHint"_qs);
    arrange();
    connect(m_onReport, &QCheckBox::toggled, this, &LogoField::onReportChanged);
    connect(m_choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_acts->remove(m_organisation))
            m_choose->setFocus();
    });
    connect(m_acts, &LogoActs::refused, this, [this](const QString& title, const QString& text) {
        tell(QString(title + u' ' + text).trimmed());
    });
    connect(m_acts, &LogoActs::done, this, [this] { tell({}); });
    connect(&workspace.notifier(), &workspace::ChangeNotifier::announced, this, &LogoField::showLogo);
    m_theme.keep(this, [this] {
        m_png.clear();
        showLogo();
    });
    retranslate();
}

void LogoField::arrange()
{
    auto* buttons = new QHBoxLayout;
    m_theme.keepSpacing(buttons, QMargins(), metric::kGrid);
    for (QPushButton* button : {m_choose, m_remove}) {
        setControlSize(button, ControlSize::Compact);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* below = new QVBoxLayout;
    m_theme.keepSpacing(below, QMargins(kIndent, 0, 0, 0), metric::kGrid);
    below->addWidget(m_picture);
    below->addWidget(m_none);
    below->addLayout(buttons);
    below->addWidget(m_hint);
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(), metric::kHalfGrid);
    column->addWidget(m_onReport);
    column->addLayout(below);
    tell({});
}

void LogoField::setOrganisation(const organisation::OrganisationId& id)
{
    if (id != m_organisation)
        tell({});
    m_organisation = id;
    showLogo();
}

void LogoField::setOnReport(bool on)
{
    const QSignalBlocker blocker(m_onReport);
    m_onReport->setChecked(on);
}

void LogoField::choose()
{
    const QString path = m_dialogs.openFile(
        this, {tr("Choose a logo"), {}, {tr("Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff)")}, {}});
    if (path.isEmpty())
        return;
    m_reading = true;
    showLogo();
    QThreadPool::globalInstance()->start([self = QPointer(this), id = m_organisation, path] {
        const auto png = logoFrom(path);
        QMetaObject::invokeMethod(qApp, [self, id, png] {
            if (self != nullptr)
                self->take(id, png);
        });
    });
}

void LogoField::take(const organisation::OrganisationId& id, const Result<QByteArray>& png)
{
    m_reading = false;
    if (!png.has_value())
        m_acts->refusePicture(png.error());
    else if (m_acts->set(id, *png))
        tell({});
    showLogo();
}

void LogoField::tell(const QString& words)
{
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
    m_choose->setAccessibleDescription(words);
}

void LogoField::showLogo()
{
    setVisible(!m_organisation.isNull());
    const QByteArray png = m_workspace.organisations().logo(m_organisation);
    if (png != m_png || png.isEmpty()) {
        m_png = png;
        m_picture->setPixmap(onPaper(png, m_theme, devicePixelRatioF()));
    }
    const bool canWrite = !m_acts->isReadOnly();
    m_picture->setVisible(!png.isEmpty());
    m_none->setVisible(png.isEmpty());
    m_onReport->setEnabled(!png.isEmpty());
    m_choose->setEnabled(canWrite && !m_reading);
    m_remove->setEnabled(canWrite && !png.isEmpty());
    for (QPushButton* button : {m_choose, m_remove})
        setPlainToolTip(*button, m_acts->whyLocked());
}

void LogoField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LogoField::retranslate()
{
    m_onReport->setText(tr("Logo of the organisation"));
    m_picture->setAccessibleName(tr("The logo, as on the paper"));
    m_none->setText(tr("No logo yet"));
    //: Chooses a picture as a logo
    m_choose->setText(tr("Choose file…"));
    m_choose->setAccessibleName(tr("Choose file… for the logo"));
    //: Takes the logo away
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the logo"));
    tell({});
    showLogo();
}

} // namespace sextant::ui
