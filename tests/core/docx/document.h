#pragma once

#include "docx/docx.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace docx_test {

/// A part as a tree: elements with their prefixes as written.
struct Node
{
    QString name;
    QMap<QString, QString> attributes;
    std::vector<Node> children;
    QString text; ///< of its own

    /// All elements called \a wanted below it, in order.
    std::vector<const Node*> all(const QString& wanted) const;
    /// The first child called \a wanted; nullptr when there is none.
    const Node* child(const QString& wanted) const;
    QString attribute(const char* key) const { return attributes.value(QString::fromLatin1(key)); }
    /// What a reader sees: words, breaks and tabs as blanks, a line for each paragraph.
    QString words() const;
};

/// Colours that nothing else has, and a small picture for each chart.
sextant::docx::Look plainLook();

/// A document taken apart again.
struct Document
{
    QByteArray bytes;
    QMap<QString, QByteArray> parts;
    QStringList order; ///< of the parts in the archive

    /// The tree of \a part; fails the test when it is not well-formed.
    Node tree(const QString& part) const;
    Node body() const;
    /// Words of body, heads and feet, and the alternative texts of pictures.
    QString allWords() const;
};

/// Written by the library; fails the test when it refuses.
Document written(const std::vector<sextant::report::ReadinessReport>& reports,
                 const sextant::docx::Look& look = plainLook());

/// A report with one block of each kind, every text of it different from all others.
sextant::report::ReadinessReport everything();

} // namespace docx_test
