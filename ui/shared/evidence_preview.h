#pragma once

#include "ui/shared/evidence_opener.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QImage>

#include <memory>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class QHBoxLayout;

namespace sextant::ui {

class Dialogs;
class ElidedLabel;
class ImageView;
class Label;
class MessageBar;
class TextBlock;

/// A window beside the work that shows evidence: pictures to be enlarged, texts in their encoding, of
/// everything else what is known about it. Content is read and decoded beside the window's thread. Left and
/// right go to the neighbours of the list that was given.
class EvidencePreview : public QDialog
{
    Q_OBJECT

public:
    EvidencePreview(const Theme& theme, const workspace::EvidenceService& service, EvidenceOpener& opener,
                    Dialogs& dialogs, QWidget* parent = nullptr);
    /// Waits for what is being read.
    ~EvidencePreview() override;

    /// Shows \a files[\a index], and the window.
    void showFile(std::vector<assessment::Evidence> files, int index);
    /// Id of the file shown; null while none is.
    assessment::EvidenceId shown() const;
    bool isReading() const { return m_isReading; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// What the worker found in a file.
    struct Content
    {
        QImage image;
        QImage small; ///< scaled down for a fitted view
        QString text;
        bool isText = false;
        bool isCut = false; ///< only the beginning of a long text
        bool mayHoldDeviceData = false;
        Error error;
        bool failed = false;
    };

    void buildHead(QVBoxLayout& column);
    void buildFoot(QVBoxLayout& column);
    void step(int by);
    void load();
    static Content contentOf(const workspace::EvidenceService& service, const assessment::Evidence& evidence,
                             const std::function<bool(qint64)>& goesOn);
    void take(const Content& content);
    void showFacts(const QString& sentence);
    void refresh();
    void saveAs();
    const assessment::Evidence& file() const { return m_files[static_cast<size_t>(m_index)]; }

    const Theme& m_theme;
    const workspace::EvidenceService& m_service;
    EvidenceOpener& m_opener;
    Dialogs& m_dialogs;
    std::vector<assessment::Evidence> m_files;
    int m_index = -1;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_about = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QStackedWidget* m_stack;
    ImageView* m_image;
    QPlainTextEdit* m_text;
    QWidget* m_facts;
    QLabel* m_factsIcon = nullptr;
    TextBlock* m_factsText = nullptr;
    MessageBar* m_message;
    QHBoxLayout* m_zoomRow = nullptr;
    QPushButton* m_zoomOut = nullptr;
    QPushButton* m_zoomIn = nullptr;
    QPushButton* m_fit = nullptr;
    Label* m_zoom = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_save = nullptr;
    QString m_sentence; ///< about the content, below the name
    bool m_isReading = false;
    std::atomic<int> m_wanted = 0;
    QThreadPool m_pool;
};

} // namespace sextant::ui
