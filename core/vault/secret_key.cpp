#include "vault/secret_key.h"

#include <sodium.h>

namespace sextant::vault {

Outcome<SecretKey> SecretKey::blank()
{
    // Also made when the system refuses to pin the page: what it cannot pin, it wipes all the same.
    SecretKey key;
    key.m_bytes.reset(sodium_init() < 0 ? nullptr : static_cast<unsigned char*>(sodium_malloc(kKeyBytes)));
    if (key.m_bytes == nullptr)
        return tl::make_unexpected(Fault::NoMemory);
    sodium_memzero(key.m_bytes.get(), kKeyBytes);
    return key;
}

Outcome<SecretKey> SecretKey::random()
{
    auto key = blank();
    if (key)
        randombytes_buf(key->m_bytes.get(), kKeyBytes);
    return key;
}

void SecretKey::Free::operator()(unsigned char* bytes) const
{
    sodium_free(bytes); // zeroes first
}

} // namespace sextant::vault
