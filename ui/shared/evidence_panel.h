#pragma once

#include "ui/shared/command.h"
#include "ui/shared/evidence_adder.h"
#include "ui/shared/evidence_opener.h"
#include "ui/shared/evidence_settings.h"
#include "ui/shared/evidence_thumbnails.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QCheckBox;
class QMimeData;
class QPushButton;
class QVBoxLayout;

namespace sextant::ui {

class Dialogs;
class EvidenceBar;
class EvidenceCard;
class EvidenceLine;
class EvidencePreview;
class KeyCap;
class Label;

/// Where evidence goes when it leaves the workspace, and where choices are remembered.
struct EvidenceOutlets
{
    EvidenceOpener::Launcher launch = {}; ///< empty: the desktop opens evidence
    QString folder = {};                  ///< for copies that other programs read; empty: the local data
    QSettings* settings = nullptr;        ///< nullptr: choices last until the page goes
};

/// The files kept with the present answer: show, link, remove, add by choosing, dropping or pasting.
class EvidencePanel : public QWidget
{
    Q_OBJECT

public:
    EvidencePanel(const Theme& theme, const Clock& clock, AssessmentPresenter& presenter, Dialogs& dialogs,
                  const EvidenceOutlets& outlets = {}, QWidget* parent = nullptr);
    ~EvidencePanel() override;

    /// Asks for files and adds them (key E).
    void chooseFiles();
    void addFiles(const QStringList& paths) { addFiles(m_presenter.current(), paths); }
    /// To another question than the present one (a row of a table).
    void addFiles(int item, const QStringList& paths);
    /// Offers the files that are in the workspace already.
    void chooseLinked();
    /// True when there are files or a picture in \a mime.
    static bool canTake(const QMimeData& mime);
    /// Adds them to the present question. False when there was nothing.
    bool take(const QMimeData& mime);
    void paste();
    /// Ctrl+E, Ctrl+Shift+E and Ctrl+V within \a scope.
    void listenTo(QWidget* scope);
    std::vector<Command> commands();
    bool isBusy() const { return m_adder.isBusy(); }
    /// Ends copying that is under way.
    void stop() { m_adder.stop(); }

Q_SIGNALS:
    /// To the list of all evidence.
    void registerRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildFoot(QVBoxLayout& column);
    void connectParts();
    void refresh();
    void refreshLines();
    void fillLine(EvidenceLine& line, const assessment::Evidence& evidence);
    void orderStops();
    std::vector<struct OtherUse> otherUses(const assessment::EvidenceId& evidence) const;
    void addLine(const assessment::Evidence& evidence);
    void show(const assessment::EvidenceId& evidence);
    void remove(const assessment::EvidenceId& evidence);
    void link(const std::vector<assessment::EvidenceId>& files);
    void bringIntoView();
    bool askLarge(const QString& fileName, qint64 sizeBytes);
    ImageCare care() const;

    const Theme& m_theme;
    const Clock& m_clock;
    AssessmentPresenter& m_presenter;
    Dialogs& m_dialogs;
    EvidenceSettings m_settings;
    EvidenceThumbnails m_thumbnails;
    EvidenceOpener m_opener;
    EvidenceAdder m_adder;
    QPointer<EvidencePreview> m_preview; ///< a window of its own
    Label* m_heading;
    Label* m_count;
    QPushButton* m_register;
    KeyCap* m_key;
    QVBoxLayout* m_list;
    std::vector<EvidenceLine*> m_lines;
    std::vector<assessment::Evidence> m_evidence;
    EvidenceBar* m_bar;
    EvidenceCard* m_add;
    QPushButton* m_link = nullptr;
    QCheckBox* m_keepOriginals = nullptr;
    QString m_folder; ///< where files were chosen last
};

} // namespace sextant::ui
