#include "workspace/framework_library.h"

#include <QDir>
#include <QFile>

namespace sextant::workspace {

namespace {

Result<QByteArray> embedded(const QString& path, const framework::FrameworkId& id)
{
    QFile file(path);
    if (id.text.contains(u'/') || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, {{u"kind"_qs, u"framework"_qs}, {u"id"_qs, id.text}}, path);
    return file.readAll();
}

} // namespace

FrameworkLibrary::FrameworkLibrary(QString resourceFolder)
    : m_folder(std::move(resourceFolder))
{}

std::vector<framework::FrameworkId> FrameworkLibrary::ids() const
{
    std::vector<framework::FrameworkId> found;
    for (const QString& name : QDir(m_folder).entryList({u"*.pack"_qs}, QDir::Files, QDir::Name))
        found.push_back({name.chopped(5)});
    return found;
}

Result<LibraryEntry> FrameworkLibrary::shipped(const framework::FrameworkId& id) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_read.constFind(id); known != m_read.constEnd())
        return *known;
    QString stem = m_folder + u'/' + id.text;
    if (!QFile::exists(stem + u".pack"_qs))
        stem = m_folder + u"/audit/"_qs + id.text;
    auto compiled = embedded(stem + u".pack"_qs, id);
    if (!compiled)
        return tl::make_unexpected(compiled.error());
    auto source = embedded(stem + u".src"_qs, id);
    if (!source)
        return tl::make_unexpected(source.error());
    auto framework = framework::loadCompiledPack(*compiled);
    if (!framework)
        return tl::make_unexpected(framework.error());
    LibraryEntry entry{std::move(*compiled), std::move(*source),
                       std::make_shared<const framework::IndexedFramework>(std::move(*framework))};
    m_read.insert(id, entry);
    return entry;
}

Result<LibraryEntry> FrameworkLibrary::fromPath(const QString& path,
                                                std::vector<framework::PackIssue>& issues) const
{
    const auto source = framework::loadPackSource(path);
    if (!source)
        return tl::make_unexpected(source.error());
    framework::PackReading reading = framework::readPack(*source);
    issues = std::move(reading.issues);
    if (!reading.framework)
        return fail(ErrorCode::InvalidFramework,
                    {{u"path"_qs, path}, {u"count"_qs, static_cast<qulonglong>(issues.size())}});
    LibraryEntry entry{framework::compilePack(*reading.framework), framework::encodePackSource(*source), {}};
    auto framework = framework::loadCompiledPack(entry.compiled);
    if (!framework)
        return tl::make_unexpected(framework.error());
    entry.framework = std::make_shared<const framework::IndexedFramework>(std::move(*framework));
    return entry;
}

} // namespace sextant::workspace
