//! The item grammar of `custom_data`, and what its items say about a hop.
//!
//! Items are joined by `;`. An item is `TYPE:key=value`; one that contains `;` or `'` is wrapped in
//! `'…'` with inner `'` doubled. Several values of a key are joined by `| `.
//! Source: `docs/formats.md`, Extended trace.

use std::borrow::Cow;

use memchr::memchr;

use super::Proof;
use super::cipher_words::{first_cipher_word, is_no_cipher};
use super::connector::{ConnectorRef, ConnectorType};
use super::tls::{self, Tls, TlsClass};

/// The items of a field, in order.
pub fn items(field: &str) -> impl Iterator<Item = Item<'_>> {
    let mut rest = field;
    std::iter::from_fn(move || {
        loop {
            if rest.is_empty() {
                return None;
            }
            let text = next_item(&mut rest);
            if let Some(item) = Item::of(text) {
                return Some(item);
            }
        }
    })
}

fn next_item<'a>(rest: &mut &'a str) -> Cow<'a, str> {
    let Some(quoted) = rest.strip_prefix('\'') else {
        let end = memchr(b';', rest.as_bytes()).unwrap_or(rest.len());
        let item = &rest[..end];
        *rest = rest.get(end + 1..).unwrap_or_default();
        return Cow::Borrowed(item);
    };
    let mut at = 0;
    let mut doubled = false;
    let end = loop {
        match memchr(b'\'', &quoted.as_bytes()[at..]) {
            None => break quoted.len(),
            Some(offset) if quoted[at + offset + 1..].starts_with('\'') => {
                doubled = true;
                at += offset + 2;
            }
            Some(offset) => break at + offset,
        }
    };
    let inner = &quoted[..end];
    let behind = quoted.get(end + 1..).unwrap_or_default();
    // Whatever stands between the closing quote and the next `;` belongs to no item.
    *rest = memchr(b';', behind.as_bytes())
        .and_then(|semicolon| behind.get(semicolon + 1..))
        .unwrap_or_default();
    if doubled {
        Cow::Owned(inner.replace("''", "'"))
    } else {
        Cow::Borrowed(inner)
    }
}

/// One `TYPE:key=value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item<'a> {
    text: Cow<'a, str>,
    /// Where the key stands, without its type and without blanks.
    key: std::ops::Range<usize>,
    equals: usize,
}

impl<'a> Item<'a> {
    fn of(text: Cow<'a, str>) -> Option<Self> {
        let equals = memchr(b'=', text.as_bytes())?;
        let before = &text[..equals];
        let start = memchr(b':', before.as_bytes()).map_or(0, |colon| colon + 1);
        let key = before.get(start..).unwrap_or_default();
        let end = equals - (key.len() - key.trim_end().len());
        let start = end - key.trim().len();
        Some(Self {
            text,
            key: start..end,
            equals,
        })
    }

    /// The key, without its type.
    pub fn key(&self) -> &str {
        self.text.get(self.key.clone()).unwrap_or_default()
    }

    /// Everything behind the first `=`.
    pub fn raw_value(&self) -> Cow<'a, str> {
        self.behind_key(str::trim)
    }

    /// The first of several values that is not empty.
    pub fn value(&self) -> Cow<'a, str> {
        self.behind_key(|text| {
            text.split("| ")
                .map(str::trim)
                .find(|value| !value.is_empty())
                .unwrap_or_default()
        })
    }

    /// A part of what stands behind the first `=`, copied only where the item had to be copied.
    fn behind_key(&self, part: impl for<'t> Fn(&'t str) -> &'t str) -> Cow<'a, str> {
        let from = self.equals + 1;
        match &self.text {
            Cow::Borrowed(text) => Cow::Borrowed(part(text.get(from..).unwrap_or_default())),
            Cow::Owned(text) => Cow::Owned(part(text.get(from..).unwrap_or_default()).to_owned()),
        }
    }

    fn key_is(&self, name: &str) -> bool {
        self.key().eq_ignore_ascii_case(name)
    }

    fn key_ends_with(&self, ending: &str) -> bool {
        let key = self.key().as_bytes();
        key.len()
            .checked_sub(ending.len())
            .and_then(|start| key.get(start..))
            .is_some_and(|end| end.eq_ignore_ascii_case(ending.as_bytes()))
    }

    fn key_contains(&self, word: &str) -> bool {
        let (key, word) = (self.key().as_bytes(), word.as_bytes());
        key.windows(word.len())
            .any(|part| part.eq_ignore_ascii_case(word))
    }
}

/// What the items of one record say. Of a repeated key the first value that is not empty counts.
#[derive(Debug, Default)]
pub struct CustomData<'a> {
    inbound_connector: Option<Cow<'a, str>>,
    outbound_connector: Option<Cow<'a, str>>,
    from_entity: Option<Cow<'a, str>>,
    to_entity: Option<Cow<'a, str>>,
    proxied_address: Option<Cow<'a, str>>,
    proxied_name: Option<Cow<'a, str>>,
    tls_version: Option<Cow<'a, str>>,
    other_version: Option<Cow<'a, str>>,
    details: Option<Cow<'a, str>>,
    cipher: Option<Cow<'a, str>>,
    required_level: Option<Cow<'a, str>>,
    effective_level: Option<Cow<'a, str>>,
}

impl<'a> CustomData<'a> {
    /// Reads a whole field.
    pub fn parse(field: &'a str) -> Self {
        let mut data = Self::default();
        for item in items(field) {
            data.take(&item);
        }
        data
    }

    /// Without the field that it was read from.
    pub fn into_owned(self) -> CustomData<'static> {
        CustomData {
            inbound_connector: own(self.inbound_connector),
            outbound_connector: own(self.outbound_connector),
            from_entity: own(self.from_entity),
            to_entity: own(self.to_entity),
            proxied_address: own(self.proxied_address),
            proxied_name: own(self.proxied_name),
            tls_version: own(self.tls_version),
            other_version: own(self.other_version),
            details: own(self.details),
            cipher: own(self.cipher),
            required_level: own(self.required_level),
            effective_level: own(self.effective_level),
        }
    }

    fn take(&mut self, item: &Item<'a>) {
        // Most items matter to nobody; the last letter of the key tells most of them apart.
        let last = item.key().bytes().next_back().unwrap_or_default();
        match last.to_ascii_lowercase() {
            b'a' if item.key_ends_with("InboundConnectorData") => {
                keep_first(&mut self.inbound_connector, item.raw_value());
            }
            b'a' if item.key_ends_with("TenantOutboundConnectorCustomData") => {
                keep_first(&mut self.outbound_connector, item.raw_value());
            }
            b'y' if item.key_is("FromEntity") => keep_first(&mut self.from_entity, item.value()),
            b'y' if item.key_is("ToEntity") => keep_first(&mut self.to_entity, item.value()),
            b's' if item.key_is("ProxiedClientIPAddress") => {
                keep_first(&mut self.proxied_address, item.value());
            }
            b'e' if item.key_is("ProxiedClientHostname") => {
                keep_first(&mut self.proxied_name, item.value());
            }
            b'l' if item.key_ends_with("RequiredTlsAuthLevel") => {
                keep_first(&mut self.required_level, item.value());
            }
            b'l' if item.key_ends_with("EffectiveTlsAuthLevel") => {
                keep_first(&mut self.effective_level, item.value());
            }
            _ if item.key_contains("tls") => self.take_tls(item),
            _ => {}
        }
    }

    fn take_tls(&mut self, item: &Item<'a>) {
        let value = item.value();
        if item.key_is("tlsversion") {
            keep_first(&mut self.tls_version, value);
        } else if item.key_contains("version") {
            keep_first(&mut self.other_version, value);
        } else if item.key_ends_with("TlsDetails") {
            keep_first(&mut self.details, value);
        } else if item.key_contains("cipher") && !value.eq_ignore_ascii_case("none") {
            keep_first(&mut self.cipher, value);
        }
    }

    /// What the items say about TLS. Source: `docs/counting.md`, Exchange Online extended trace.
    pub fn tls(&self) -> Tls {
        if let Some(version) = self.tls_version.as_ref().or(self.other_version.as_ref()) {
            return tls::class_of_version(version).map_or(Tls::NOT_RECORDED, Tls::Is);
        }
        let told = self
            .details
            .as_deref()
            .and_then(tls::class_of_token)
            .or_else(|| self.cipher.as_deref().and_then(tls::class_of_cipher))
            .or_else(|| {
                let level = self.effective_level.as_deref()?;
                tls::level_means_tls(level).then_some(TlsClass::TlsUnversioned)
            });
        told.map_or(Tls::Absent, Tls::Is)
    }

    /// Whether connector data of the tenant's inbound connector is there.
    pub fn has_inbound_connector(&self) -> bool {
        self.inbound_connector.is_some()
    }

    /// Whether connector data of a tenant's outbound connector is there.
    pub fn has_outbound_connector(&self) -> bool {
        self.outbound_connector.is_some()
    }

    /// Whether the sending side is outside; `None` if there is no `FromEntity`.
    pub fn is_from_outside(&self) -> Option<bool> {
        self.from_entity.as_deref().map(is_outside)
    }

    /// Whether the receiving side is outside; `None` if there is no `ToEntity`.
    pub fn is_to_outside(&self) -> Option<bool> {
        self.to_entity.as_deref().map(is_outside)
    }

    /// Whether the service took the client for an anonymous one from outside.
    pub fn has_proxied_client(&self) -> bool {
        self.proxied_address.is_some() || self.proxied_name.is_some()
    }

    /// The address of that client, empty if not told.
    pub fn proxied_address(&self) -> &str {
        self.proxied_address.as_deref().unwrap_or_default()
    }

    /// Its name, likewise.
    pub fn proxied_name(&self) -> &str {
        self.proxied_name.as_deref().unwrap_or_default()
    }

    /// Whether the level that the hop had to reach means TLS.
    pub fn requires_tls(&self) -> bool {
        self.required_level
            .as_deref()
            .is_some_and(tls::level_means_tls)
    }

    /// Whether the level that the hop reached means TLS.
    pub fn effective_level_means_tls(&self) -> bool {
        self.effective_level
            .as_deref()
            .is_some_and(tls::level_means_tls)
    }

    /// The cipher as written, empty if not told: that of its own key, else the first word of the
    /// details that names one.
    pub fn cipher(&self) -> &str {
        let told = self.cipher.as_deref().filter(|told| !is_no_cipher(told));
        told.or_else(|| first_cipher_word(self.details.as_deref()?))
            .unwrap_or_default()
    }

    /// How it was proven who the other side was, by the level that the hop reached.
    pub fn proof(&self) -> Proof {
        let level = self.effective_level.as_deref().unwrap_or_default();
        let is = |name: &str| level.eq_ignore_ascii_case(name);
        if is("DomainValidation") {
            Proof::Verified
        } else if is("CertificateValidation") {
            Proof::Trusted
        } else if is("EncryptionOnly") {
            Proof::Unverified
        } else {
            Proof::CannotTell
        }
    }

    /// The inbound connector that the items name, else `fallback`.
    pub fn inbound_connector<'s>(&'s self, fallback: Option<&'s str>) -> Option<ConnectorRef<'s>> {
        self.connector(self.inbound_connector.as_deref(), fallback)
    }

    /// The outbound connector that the items name, else `fallback`.
    pub fn outbound_connector<'s>(&'s self, fallback: Option<&'s str>) -> Option<ConnectorRef<'s>> {
        self.connector(self.outbound_connector.as_deref(), fallback)
    }

    fn connector<'s>(
        &self,
        data: Option<&'s str>,
        fallback: Option<&'s str>,
    ) -> Option<ConnectorRef<'s>> {
        let member = |name| connector_member(data.unwrap_or_default(), name);
        let name = member("Name").or(fallback)?;
        Some(ConnectorRef {
            name,
            kind: member("ConnectorType").and_then(ConnectorType::from_word),
            forced_tls: self.requires_tls().then_some(true),
        })
    }
}

/// `Hosted` is the service itself; whatever else may be written is outside.
fn is_outside(entity: &str) -> bool {
    !entity.eq_ignore_ascii_case("Hosted")
}

fn keep_first<'a>(slot: &mut Option<Cow<'a, str>>, value: Cow<'a, str>) {
    if slot.is_none() && !value.is_empty() {
        *slot = Some(value);
    }
}

fn own(slot: Option<Cow<'_, str>>) -> Option<Cow<'static, str>> {
    slot.map(|text| Cow::Owned(text.into_owned()))
}

/// A member of connector data (`Name=…;ConnectorType=…;…`), without blanks, not empty.
fn connector_member<'a>(data: &'a str, name: &str) -> Option<&'a str> {
    data.split(';')
        .filter_map(|member| member.split_once('='))
        .filter(|(key, _)| key.trim().eq_ignore_ascii_case(name))
        .map(|(_, value)| value.trim())
        .find(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(field: &str) -> Vec<(String, String)> {
        items(field)
            .map(|item| (item.key().to_owned(), item.raw_value().into_owned()))
            .collect()
    }

    #[test]
    fn quoted_items_and_values_with_equals_signs() {
        let got =
            pairs("S:A=;S:B=x=y==;;'S:C=a;b''s;S:D=1';I32:N=7;no item;Dt:T=2026-11-16T00:00:00Z;");
        let expected = [
            ("A", ""),
            ("B", "x=y=="),
            ("C", "a;b's;S:D=1"),
            ("N", "7"),
            ("T", "2026-11-16T00:00:00Z"),
        ];
        assert_eq!(got, expected.map(|(k, v)| (k.to_owned(), v.to_owned())));
        assert_eq!(
            pairs("'S:A=open; quote"),
            [("A".to_owned(), "open; quote".to_owned())]
        );
        assert_eq!(pairs("'S:A=x''"), [("A".to_owned(), "x'".to_owned())]);
        assert_eq!(pairs("';'';''"), []);
    }

    fn tls_of(field: &str) -> Tls {
        CustomData::parse(field).tls()
    }

    #[test]
    fn sources_of_tls_in_their_order() {
        use TlsClass::*;
        for (field, expected) in [
            ("S:tlscipher=x;S:TlsVersion=TLS1_2", Tls::Is(Tls1_2)),
            (
                "S:tlsversion=;S:X.TlsProtocolVersion=TLS1_1",
                Tls::Is(Tls1_1),
            ),
            ("S:tlsversion=| TLS1_3", Tls::Is(Tls1_3)),
            (
                "S:tlsversion=;S:tlsversion=TLS1_0;S:tlsversion=TLS1_3",
                Tls::Is(Tls1_0),
            ),
            (
                "S:tlsversion=strange;S:tlscipher=TLS_AES_128",
                Tls::NOT_RECORDED,
            ),
            ("S:X.TlsDetails=TLS1_2 with AES", Tls::Is(Tls1_2)),
            ("S:tlscipher=TLS_AES_128", Tls::Is(Tls1_3)),
            ("S:tlscipher=CALG_AES_256", Tls::Is(TlsUnversioned)),
            ("S:tlscipher=none", Tls::Absent),
            (
                "S:a.EffectiveTlsAuthLevel=EncryptionOnly",
                Tls::Is(TlsUnversioned),
            ),
            ("S:a.EffectiveTlsAuthLevel=Opportunistic", Tls::Absent),
            ("'S:Decoy=a;S:tlsversion=TLS1_0'", Tls::Absent),
        ] {
            assert_eq!(tls_of(field), expected, "{field}");
        }
    }

    #[test]
    fn ciphers_and_proofs() {
        for (field, cipher) in [
            ("S:tlscipher=CALG_AES_256", "CALG_AES_256"),
            ("S:X.TlsCipherSuite=;S:tlscipher=| AES256-SHA", "AES256-SHA"),
            (
                "S:tlscipher=none;S:X.TlsDetails=TLS1_2 with AES256-SHA",
                "AES256-SHA",
            ),
            ("S:tlscipher=A;S:X.TlsDetails=TLS1_2 with AES256-SHA", "A"),
            ("S:cipher=A", ""),
            ("S:X.TlsDetails=TLS1_2 with AES256", "AES256"),
            ("S:tlscipher=-", ""),
            ("", ""),
        ] {
            assert_eq!(CustomData::parse(field).cipher(), cipher, "{field}");
        }
        for (level, proof) in [
            ("DomainValidation", Proof::Verified),
            ("certificatevalidation", Proof::Trusted),
            ("EncryptionOnly", Proof::Unverified),
            ("Opportunistic", Proof::CannotTell),
            ("", Proof::CannotTell),
        ] {
            let field = format!(
                "S:a.RequiredTlsAuthLevel=DomainValidation;S:a.EffectiveTlsAuthLevel={level}"
            );
            assert_eq!(CustomData::parse(&field).proof(), proof, "{level}");
        }
    }

    #[test]
    fn connector_data_is_never_split_at_bars() {
        let data = CustomData::parse(
            "'S:InboundConnectorData=Name= A| B ;ConnectorType=Partner';S:x.RequiredTlsAuthLevel=EncryptionOnly",
        );
        let expected = ConnectorRef {
            name: "A| B",
            kind: Some(ConnectorType::Partner),
            forced_tls: Some(true),
        };
        assert_eq!(data.inbound_connector(Some("other")), Some(expected));
        assert_eq!(data.outbound_connector(None), None);
    }
}
