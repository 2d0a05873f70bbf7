#pragma once

#include "report/report.h"
#include "search/query.h"
#include "ui/theme/theme.h"

#include <QTextBrowser>

namespace sextant::ui {

/// One section of the manual, to be read: set in a readable measure in the middle, scrolled by the keys of
/// any page. It fetches nothing; a link in it only names another section.
class ManualReader : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualReader(const Theme& theme, QWidget* parent = nullptr);

    /// From its beginning, or from the first word of \a query in it.
    void read(std::vector<report::Block> blocks, Language language, const search::Query& query);
    void setQuery(const search::Query& query);
    /// Share of the way down, 0 to 1000.
    int place() const;
    void setPlace(int place);

    QVariant loadResource(int, const QUrl&) override { return {}; }

Q_SIGNALS:
    /// A link to the section of that id was followed.
    void partRequested(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void setMeasure();
    void mark();

    const Theme& m_theme;
    std::vector<report::Block> m_blocks;
    Language m_language = Language::English;
    search::Query m_query;
};

} // namespace sextant::ui
