#include "rows.h"

#include "workspace/assessment_service.h"
#include "workspace/evidence_service.h"
#include "workspace/workspace.h"

#include <random>

namespace sextant::bench {

bool addEvidence(workspace::Workspace& file, int megabytes)
{
    constexpr int kFileMegabytes = 10;
    const auto assessment = file.assessments().all().back();
    const auto item = file.assessments().framework(assessment)->index.items().front()->id;
    std::mt19937_64 random(20261123);
    for (int n = 0; n < megabytes / kFileMegabytes; ++n) {
        QByteArray bytes(kFileMegabytes * 1024 * 1024, Qt::Uninitialized);
        auto* words = reinterpret_cast<quint64*>(bytes.data());
        for (qsizetype i = 0; i < bytes.size() / 8; ++i)
            words[i] = random();
        bytes.replace(0, 8, "evidence");
        if (!file.evidence().attachBytes(assessment, item, QStringLiteral("file-%1.bin").arg(n), bytes))
            return false;
    }
    return file.flush().has_value();
}

} // namespace sextant::bench
