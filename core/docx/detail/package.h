#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace sextant::docx {

inline constexpr char kMainNamespace[] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr char kRelationNamespace[] =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of a document, what each is, and how the main part points to the others.
class Package
{
public:
    /// Adds a part that the main document points to; "rId7", by which it does. \a kind is the last word of
    /// its relationship ("styles"), \a name its place in word/.
    QString add(const char* kind, const QString& name, const QByteArray& content);
    /// The same for a PNG; one for each different picture.
    QString addPicture(const QByteArray& png);
    /// The same for a picture that the part called \a name points to by itself: a head or foot.
    QString addPictureOf(const QString& name, const QByteArray& png);
    /// The archive around \a document. Errors: Internal.
    Result<QByteArray> pack(const QByteArray& document, const QString& title, const QString& creator,
                            const QString& language) const;

private:
    struct Part
    {
        QByteArray kind;
        QString name;
        QByteArray content;
    };

    struct Picture
    {
        QString relation; ///< of the main document
        QString name;     ///< in word/
    };

    const Picture& picture(const QByteArray& png);
    QByteArray contentTypes() const;
    QByteArray relations() const;

    std::vector<Part> m_parts;
    QHash<QByteArray, Picture> m_pictures;    ///< by digest
    QHash<QString, QStringList> m_picturesOf; ///< of parts, by name: places in word/
};

} // namespace sextant::docx
