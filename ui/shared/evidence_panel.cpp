#include "ui/shared/evidence_panel.h"

#include "ui/shared/dialogs.h"
#include "ui/shared/evidence_bar.h"
#include "ui/shared/evidence_card.h"
#include "ui/shared/evidence_chooser.h"
#include "ui/shared/evidence_line.h"
#include "ui/shared/evidence_preview.h"
#include "ui/shared/evidence_table_model.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/format.h"
#include "ui/shared/key_cap.h"
#include "ui/shared/label.h"
#include "ui/theme/control_kind.h"

#include "workspace/evidence_service.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kListGap = 6;

QStringList localFiles(const QMimeData& mime)
{
    QStringList paths;
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

EvidencePanel::EvidencePanel(const Theme& theme, const Clock& clock, AssessmentPresenter& presenter,
                             Dialogs& dialogs, const EvidenceOutlets& outlets, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_presenter(presenter)
    , m_dialogs(dialogs)
    , m_settings(outlets.settings)
    , m_thumbnails(presenter.workspace().evidence())
    , m_opener(presenter.workspace().evidence(), outlets.launch, outlets.folder)
    , m_adder(presenter,
              [this](const QString& fileName, qint64 sizeBytes) { return askLarge(fileName, sizeBytes); })
    , m_heading(new Label(theme, TextRole::BodyBold, Ink::Ink, this))
    , m_count(new Label(theme, TextRole::Body, Ink::Text3, this))
    , m_register(new QPushButton(this))
    , m_key(new KeyCap(theme, QStringLiteral("E"), this))
    , m_list(new QVBoxLayout)
    , m_bar(new EvidenceBar(theme, dialogs, this))
    , m_add(new EvidenceCard(theme, EvidenceCard::Shape::Add, this))
{
    m_register->setObjectName(QStringLiteral("allEvidence"));
    setButtonKind(m_register, ButtonKind::Link);
    theme.keep(m_register, [this] { m_register->setFixedHeight(m_theme.px(metric::kMinTarget)); });
    m_add->setObjectName(QStringLiteral("addEvidence"));
    auto* column = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_register);
    head->addWidget(m_key);
    column->addLayout(head);
    column->addLayout(m_list);
    column->addWidget(m_bar);
    column->addWidget(m_add);
    buildFoot(*column);
    column->addStretch(1);
    theme.keepSpacing(head, QMargins(), kListGap);
    theme.keepSpacing(column, QMargins(), kListGap);
    theme.keepSpacing(m_list, QMargins(), kListGap);
    connectParts();
    theme.keep(this, [this] { refresh(); });
}

EvidencePanel::~EvidencePanel()
{
    delete m_preview; // before what it shows by
}

void EvidencePanel::buildFoot(QVBoxLayout& column)
{
    auto* foot = new QWidget(this);
    auto* flow = new FlowLayout(m_theme, foot);
    m_link = new QPushButton(foot);
    m_link->setObjectName(QStringLiteral("linkEvidence"));
    setButtonKind(m_link, ButtonKind::Link);
    m_keepOriginals = new QCheckBox(foot);
    m_keepOriginals->setObjectName(QStringLiteral("keepOriginals"));
    m_keepOriginals->setChecked(m_settings.keepsOriginals());
    flow->addWidget(m_link);
    flow->addWidget(m_keepOriginals);
    column.addWidget(foot);
}

void EvidencePanel::connectParts()
{
    connect(m_add, &QAbstractButton::clicked, this, &EvidencePanel::chooseFiles);
    connect(m_link, &QPushButton::clicked, this, &EvidencePanel::chooseLinked);
    connect(m_register, &QPushButton::clicked, this, &EvidencePanel::registerRequested);
    connect(m_keepOriginals, &QCheckBox::toggled, this,
            [this](bool keeps) { m_settings.setKeepsOriginals(keeps); });
    connect(&m_adder, &EvidenceAdder::progressed, m_bar, &EvidenceBar::showProgress);
    connect(&m_adder, &EvidenceAdder::finished, this, [this](const AddResult& result) {
        m_bar->showResult(result);
        if (!m_bar->isHidden())
            bringIntoView();
    });
    connect(m_bar, &EvidenceBar::cancelRequested, &m_adder, &EvidenceAdder::cancel);
    connect(m_bar, &EvidenceBar::originalsRequested, this,
            [this](const framework::ItemId& item, const QStringList& paths) {
                if (const int index = m_presenter.index().indexOf(item); index >= 0)
                    m_adder.add(index, paths, ImageCare::KeepOriginal);
            });
    connect(&m_opener, &EvidenceOpener::failed, this, [this](const Error& error) {
        if (m_preview == nullptr || m_preview->isHidden()) // else it tells by itself
            m_bar->showError(error);
    });
    connect(&m_thumbnails, &EvidenceThumbnails::ready, this, &EvidencePanel::refreshLines);
    connect(&m_presenter, &AssessmentPresenter::currentChanged, this, [this] {
        m_thumbnails.forget();
        m_bar->fade();
        refresh();
    });
    connect(&m_presenter, &AssessmentPresenter::assessmentChanged, this, &EvidencePanel::refresh);
    connect(&m_presenter, &AssessmentPresenter::answerChanged, this, &EvidencePanel::refresh);
}

void EvidencePanel::refresh()
{
    m_heading->setText(tr("Evidence"));
    m_register->setText(tr("All evidence"));
    m_add->setTexts(tr("Add evidence: choose, drop or paste files"));
    m_link->setText(tr("Link a file that is here already…"));
    m_keepOriginals->setText(tr("Keep photos as they are"));
    m_keepOriginals->setToolTip(tr("Otherwise place and device data are taken out of pictures."));
    m_keepOriginals->setAccessibleDescription(m_keepOriginals->toolTip());
    for (QWidget* way : std::initializer_list<QWidget*>{m_add, m_link, m_keepOriginals})
        way->setEnabled(m_presenter.canEdit());
    std::vector<assessment::Evidence> files;
    if (m_presenter.current() >= 0)
        files = m_presenter.workspace().evidence().of(m_presenter.assessmentId(),
                                                      m_presenter.item(m_presenter.current()).id);
    m_count->setText(files.empty() ? QString() : QString::number(files.size()));
    if (files != m_evidence) {
        for (EvidenceLine* line : m_lines)
            delete line;
        m_lines.clear();
        m_evidence = std::move(files);
        for (const assessment::Evidence& evidence : m_evidence)
            addLine(evidence);
        orderStops();
    }
    refreshLines();
}

void EvidencePanel::addLine(const assessment::Evidence& evidence)
{
    auto* line = new EvidenceLine(m_theme, this);
    connect(line, &EvidenceLine::openRequested, this, [this, id = evidence.id] { show(id); });
    connect(line, &EvidenceLine::removeRequested, this, [this, id = evidence.id] { remove(id); });
    connect(line, &EvidenceLine::itemRequested, this, [this](int item) { m_presenter.goTo(item); });
    m_list->addWidget(line);
    line->show();
    m_lines.push_back(line);
}

void EvidencePanel::orderStops()
{
    std::vector<QWidget*> stops{m_register};
    for (const EvidenceLine* line : m_lines)
        for (QWidget* stop : line->stops())
            stops.push_back(stop);
    stops.insert(stops.end(), {m_add, m_link, m_keepOriginals});
    for (size_t i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void EvidencePanel::refreshLines()
{
    for (size_t i = 0; i < m_lines.size(); ++i)
        fillLine(*m_lines[i], m_evidence[i]);
}

void EvidencePanel::fillLine(EvidenceLine& line, const assessment::Evidence& evidence)
{
    const auto* small =
        m_thumbnails.find(evidence, EvidenceCard::thumbnailSide(m_theme, devicePixelRatioF()));
    QString note;
    if (small != nullptr && !small->image.isNull())
        note = small->mayHoldDeviceData ? tr("may hold place data") : tr("no place data");
    const QDate day = evidence.addedAt.toLocalTime().date();
    line.setThumbnail(small == nullptr ? QImage() : small->image);
    line.setWords({evidence, shortDateText(day, m_theme.language(), m_clock.nowUtc().toLocalTime().date()),
                   note, otherUses(evidence.id), m_presenter.canEdit()});
}

std::vector<OtherUse> EvidencePanel::otherUses(const assessment::EvidenceId& evidence) const
{
    std::vector<OtherUse> others;
    workspace::Workspace& workspace = m_presenter.workspace();
    for (const workspace::EvidenceUse& use : workspace.evidence().uses(evidence)) {
        const bool isHere = use.assessment == m_presenter.assessmentId();
        const auto framework = workspace.assessments().framework(use.assessment);
        const int index = framework->index.indexOf(use.item);
        if (isHere && index == m_presenter.current())
            continue;
        const framework::Item& item = *framework->index.items()[static_cast<size_t>(index)];
        const bool canGo = isHere && m_presenter.isVisible(index);
        others.push_back({canGo ? index : -1, item.code,
                          canGo ? item.title.in(m_theme.language())
                                : workspace.assessments().find(use.assessment)->title});
    }
    return others;
}

void EvidencePanel::show(const assessment::EvidenceId& evidence)
{
    const auto at = std::find_if(m_evidence.begin(), m_evidence.end(),
                                 [&evidence](const auto& file) { return file.id == evidence; });
    if (at == m_evidence.end())
        return;
    if (m_preview == nullptr)
        m_preview =
            new EvidencePreview(m_theme, m_presenter.workspace().evidence(), m_opener, m_dialogs, window());
    m_preview->showFile(m_evidence, static_cast<int>(at - m_evidence.begin()));
}

void EvidencePanel::remove(const assessment::EvidenceId& evidence)
{
    m_presenter.removeEvidence(m_presenter.current(), evidence);
    m_add->setFocus(Qt::OtherFocusReason);
}

void EvidencePanel::chooseFiles()
{
    if (!m_presenter.canEdit())
        return;
    const QStringList paths =
        m_dialogs.openFiles(this, {tr("Add evidence"), m_folder, {tr("All files (*)")}, {}});
    if (!paths.isEmpty())
        m_folder = QFileInfo(paths.front()).absolutePath();
    addFiles(paths);
}

void EvidencePanel::addFiles(int item, const QStringList& paths)
{
    if (item >= 0 && m_presenter.lock() == EditLock::None && !paths.isEmpty())
        m_adder.add(item, paths, care());
}

ImageCare EvidencePanel::care() const
{
    return m_keepOriginals->isChecked() ? ImageCare::KeepOriginal : ImageCare::Clean;
}

bool EvidencePanel::canTake(const QMimeData& mime)
{
    return mime.hasImage() || !localFiles(mime).isEmpty();
}

bool EvidencePanel::take(const QMimeData& mime)
{
    if (!m_presenter.canEdit() || !canTake(mime))
        return false;
    if (const QStringList paths = localFiles(mime); !paths.isEmpty()) {
        addFiles(paths);
        return true;
    }
    const auto picture = qvariant_cast<QImage>(mime.imageData());
    if (picture.isNull())
        return false;
    const QDateTime now = m_clock.nowUtc().toLocalTime();
    //: Name of a picture that was pasted, with day and time
    const QString name = tr("Pasted %1").arg(now.toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")));
    m_adder.addPicture(m_presenter.current(), picture, name + QStringLiteral(".png"));
    return true;
}

void EvidencePanel::paste()
{
    if (const QMimeData* mime = QApplication::clipboard()->mimeData())
        take(*mime);
}

void EvidencePanel::chooseLinked()
{
    if (!m_presenter.canEdit())
        return;
    std::vector<EvidenceRow> rows;
    for (workspace::EvidenceFile& file : m_presenter.workspace().evidence().files()) {
        if (std::find(m_evidence.begin(), m_evidence.end(), file.evidence) != m_evidence.end())
            continue;
        QStringList uses;
        for (const OtherUse& use : otherUses(file.evidence.id))
            uses << (use.item >= 0 ? use.code : tr("%1 in “%2”").arg(use.code, use.title));
        rows.push_back({std::move(file), uses.join(tr(", ")), ContentState::Unchecked});
    }
    auto* chooser = new EvidenceChooser(m_theme, m_thumbnails, std::move(rows),
                                        m_presenter.item(m_presenter.current()).code, this);
    connect(chooser, &EvidenceChooser::chosen, this, &EvidencePanel::link);
    chooser->open();
}

void EvidencePanel::link(const std::vector<assessment::EvidenceId>& files)
{
    const framework::Item& item = m_presenter.item(m_presenter.current());
    for (const assessment::EvidenceId& file : files) {
        const auto linked =
            m_presenter.workspace().evidence().link(m_presenter.assessmentId(), item.id, file);
        if (!linked)
            m_bar->showError(linked.error());
        else
            m_presenter.addStep(*linked, item.id, tr("Evidence for %1").arg(item.code));
    }
}

/// What came of an adding stands in the panel, which may be scrolled away.
void EvidencePanel::bringIntoView()
{
    for (QWidget* place = parentWidget(); place != nullptr; place = place->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(place))
            QMetaObject::invokeMethod(
                scroll,
                [scroll, bar = QPointer(m_bar)] {
                    if (bar)
                        scroll->ensureWidgetVisible(bar);
                },
                Qt::QueuedConnection);
}

void EvidencePanel::listenTo(QWidget* scope)
{
    const auto listen = [this, scope](const QKeySequence& keys, void (EvidencePanel::*act)()) {
        auto* shortcut = new QShortcut(keys, scope);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    listen(QKeySequence(Qt::CTRL | Qt::Key_E), &EvidencePanel::chooseFiles);
    listen(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &EvidencePanel::chooseLinked);
    listen(QKeySequence(Qt::CTRL | Qt::Key_V), &EvidencePanel::paste);
}

bool EvidencePanel::askLarge(const QString& fileName, qint64 sizeBytes)
{
    return m_dialogs.ask(
        this, {tr("Add a large file?"),
               tr("“%1” has %2. The workspace file grows by as much, and so do its copies and backups.")
                   .arg(fileName, sizeText(sizeBytes)),
               tr("Add file"), false});
}

std::vector<Command> EvidencePanel::commands()
{
    const bool canEdit = m_presenter.canEdit();
    const auto command = [](const char* id, const QString& text, const QKeySequence& keys, Icon icon,
                            bool enabled, std::function<void()> run) {
        Command made;
        made.id = QLatin1String(id);
        made.text = text;
        made.keys = keys;
        made.icon = icon;
        made.enabled = enabled;
        made.run = std::move(run);
        return made;
    };
    return {command("assessment.addEvidence", tr("Add evidence…"), QKeySequence(Qt::CTRL | Qt::Key_E),
                    Icon::Clip, canEdit, [this] { chooseFiles(); }),
            command("assessment.pasteEvidence", tr("Paste as evidence"), QKeySequence(Qt::CTRL | Qt::Key_V),
                    Icon::Image, canEdit, [this] { paste(); }),
            command("assessment.linkEvidence", tr("Link a file that is here already…"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), Icon::Same, canEdit,
                    [this] { chooseLinked(); }),
            command("assessment.allEvidence", tr("All evidence"), {}, Icon::Clip, true,
                    [this] { Q_EMIT registerRequested(); })};
}

void EvidencePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
