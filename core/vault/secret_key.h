#pragma once

#include <tl/expected.hpp>

#include <memory>
#include <span>

namespace sextant::vault {

/// Why a vault does not open, or cannot be made.
enum class Fault {
    WrongPassword, ///< of a vault; or its wrapped key was altered, which looks the same
    Damaged,       ///< sealed bytes that are not as they were written, or belong to something else
    TooDear,       ///< a file asks for more time or memory than any password needs (kMostOperations, …)
    NoMemory,      ///< the system does not give what the derivation of the key needs
};

template <typename T>
using Outcome = tl::expected<T, Fault>;

inline constexpr size_t kKeyBytes = 32;

/// A key in memory that is kept out of swap and core dumps where the system allows it, guarded against
/// overruns, and zeroed when the last holder lets go of it.
class SecretKey
{
public:
    /// All zeros. Errors: NoMemory.
    static Outcome<SecretKey> blank();
    /// From the system's random source. Errors: NoMemory.
    static Outcome<SecretKey> random();

    std::span<unsigned char, kKeyBytes> bytes()
    {
        return std::span<unsigned char, kKeyBytes>(m_bytes.get(), kKeyBytes);
    }
    std::span<const unsigned char, kKeyBytes> bytes() const
    {
        return std::span<const unsigned char, kKeyBytes>(m_bytes.get(), kKeyBytes);
    }

private:
    struct Free
    {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
};

} // namespace sextant::vault
