//! The browser's database (IndexedDB), as far as keeping files needs it: bytes under numbers.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DedicatedWorkerGlobalScope, DomException, IdbDatabase, IdbObjectStore, IdbRequest,
    IdbTransaction, IdbTransactionMode,
};

/// What the store of the database is called.
const STORE: &str = "files";
/// The error that says there is no room.
const NO_ROOM: &str = "QuotaExceededError";

/// Why the browser did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// There is no room left for this site.
    NoRoom,
    /// It does not say, or nothing can be done about it: a private window, a damaged profile.
    Refused,
}

impl From<JsValue> for Refusal {
    fn from(error: JsValue) -> Self {
        match error.dyn_ref::<DomException>() {
            Some(error) if error.name() == NO_ROOM => Self::NoRoom,
            _ => Self::Refused,
        }
    }
}

/// An open database.
pub(super) struct Database(IdbDatabase);

impl Database {
    /// Opens the database of that name, and makes it if it is not there.
    pub(super) async fn open(
        scope: &DedicatedWorkerGlobalScope,
        name: &str,
    ) -> Result<Self, Refusal> {
        let request = scope.indexed_db()?.ok_or(Refusal::Refused)?.open(name)?;
        let opening = request.clone();
        let make = Closure::once(move || -> Result<(), JsValue> {
            let database: IdbDatabase = opening.result()?.dyn_into()?;
            database.create_object_store(STORE)?;
            Ok(())
        });
        request.set_onupgradeneeded(Some(make.as_ref().unchecked_ref()));
        let database = done(&request).await?;
        Ok(Self(database.dyn_into()?))
    }

    /// Writes bytes, and waits until they are written.
    pub(super) async fn put(&self, id: f64, bytes: &[u8]) -> Result<(), Refusal> {
        self.write(|store| {
            store.put_with_key(&Uint8Array::from(bytes), &id.into())?;
            Ok(())
        })
        .await
    }

    /// Deletes what is under some numbers, all of it or nothing.
    pub(super) async fn delete(&self, ids: &[f64]) -> Result<(), Refusal> {
        self.write(|store| {
            for id in ids {
                store.delete(&(*id).into())?;
            }
            Ok(())
        })
        .await
    }

    /// Deletes everything.
    pub(super) async fn clear(&self) -> Result<(), Refusal> {
        self.write(|store| store.clear().map(drop)).await
    }

    /// All numbers.
    pub(super) async fn ids(&self) -> Result<Vec<f64>, Refusal> {
        let keys = done(&self.store()?.get_all_keys()?).await?;
        let keys: Array = keys.dyn_into()?;
        Ok(keys.iter().filter_map(|key| key.as_f64()).collect())
    }

    /// The bytes under a number, if there are any.
    pub(super) async fn get(&self, id: f64) -> Result<Option<Vec<u8>>, Refusal> {
        let value = done(&self.store()?.get(&id.into())?).await?;
        Ok(value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec))
    }

    fn store(&self) -> Result<IdbObjectStore, JsValue> {
        self.0.transaction_with_str(STORE)?.object_store(STORE)
    }

    /// Whether there is room shows at the end of a transaction only.
    async fn write(
        &self,
        change: impl FnOnce(&IdbObjectStore) -> Result<(), JsValue>,
    ) -> Result<(), Refusal> {
        let mode = IdbTransactionMode::Readwrite;
        let transaction = self.0.transaction_with_str_and_mode(STORE, mode)?;
        change(&transaction.object_store(STORE)?)?;
        let ended = settled(|good, bad| {
            transaction.set_oncomplete(Some(good));
            transaction.set_onabort(Some(bad));
        });
        // Not when this worker happens to come round to it: the page may be closed before.
        commit(&transaction)?;
        match ended.await {
            Ok(_) => Ok(()),
            Err(_) => Err(transaction
                .error()
                .map_or(Refusal::Refused, |error| JsValue::from(error).into())),
        }
    }
}

/// Called by its name: `web-sys` calls it deprecated, because its older description of the browser
/// does not have it. All browsers do.
fn commit(transaction: &IdbTransaction) -> Result<(), JsValue> {
    let commit: Function = Reflect::get(transaction, &"commit".into())?.dyn_into()?;
    commit.call0(transaction)?;
    Ok(())
}

/// What a request comes to.
async fn done(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let ended = settled(|good, bad| {
        request.set_onsuccess(Some(good));
        request.set_onerror(Some(bad));
    });
    match ended.await {
        Ok(_) => request.result(),
        Err(_) => Err(request.error()?.into()),
    }
}

/// A promise that events settle.
fn settled(mut listen: impl FnMut(&Function, &Function)) -> JsFuture {
    JsFuture::from(Promise::new(&mut |good, bad| listen(&good, &bad)))
}
