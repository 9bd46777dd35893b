//! Made-up rows for an idle worker.
//!
//! The browser runs WebAssembly that was just loaded with code that it made in a hurry, and makes it
//! better once it has run for a while. So a reader reads rows of its own before there is a file, the
//! collector collects what it read of them, and the first file finds the better code.

use wasm_bindgen::prelude::*;
use web_sys::DedicatedWorkerGlobalScope;

use super::post::now;
use super::protocol::Role;
use tally::{Reading, Tally};
use trace::file::Options;

/// Milliseconds for each encoding.
const LONG_ENOUGH: f64 = 50.0;
/// Milliseconds for the collector, which has larger functions that run less often.
const LONG_ENOUGH_TO_COLLECT: f64 = 150.0;
/// The page comes first: as many milliseconds after the worker runs.
const LATER: i32 = 300;

const HEADER: &str = "date_time_utc,client_ip,connector_id,source,event_id,message_id,network_message_id,recipient_address,recipient_count,message_subject,sender_address,directionality,custom_data\r\n";
const ROWS: &str = "\"2026-01-02T03:04:05.6789012Z\",\"192.0.2.1\",\"\",\"SMTP\",\"RECEIVE\",\"<#@b.example>\",\"#-2-3-4\",\"c@d.example\",\"1\",\"a \"\"b\"\" c\",\"a@b.example\",\"Incoming\",\"'S:InboundConnectorData=Name=a;ConnectorType=Partner';S:FromEntity=Internet;S:tlsversion=SP_PROT_TLS1_2_SERVER;S:tlscipher=CALG_AES_256\"\r\n\
\"2026-01-02T03:04:05.6789012Z\",\"192.0.2.1\",\"\",\"AGENT\",\"AGENTINFO\",\"<#@b.example>\",\"#-2-3-4\",\"c@d.example\",\"1\",\"subject\",\"a@b.example\",\"Incoming\",\"S:AMA=SUM|v=0|action=|error=|atch=0;S:FromEntity=Hosted;S:ToEntity=Hosted\"\r\n\
\"2026-01-02T03:04:05.6789012Z\",\"192.0.2.1\",\"\",\"SMTP\",\"SEND\",\"<#@b.example>\",\"#-2-3-4\",\"c@d.example\",\"1\",\"subject\",\"a@b.example\",\"Incoming\",\"S:FromEntity=Hosted;S:ToEntity=Hosted;S:tlsversion=SP_PROT_TLS1_2_SERVER\"\r\n";
/// What each repetition has of its own: messages that differ are what the collector is slow with.
const OWN: char = '#';
/// So many times the rows, to be more than the head of a file.
const TIMES: usize = 300;

/// Warms this worker up, unless it is busy by then.
pub(super) fn later(scope: &DedicatedWorkerGlobalScope, role: Role) {
    let start = Closure::once_into_js(move || {
        let text = made_up();
        if role == Role::Collector {
            return collect_for_a_while(text.as_bytes());
        }
        read_for_a_while(text.as_bytes());
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        read_for_a_while(&wide);
    });
    let _ =
        scope.set_timeout_with_callback_and_timeout_and_arguments_0(start.unchecked_ref(), LATER);
}

fn made_up() -> String {
    let mut text = HEADER.to_owned();
    for number in 0..TIMES {
        text.push_str(&ROWS.replace(OWN, &number.to_string()));
    }
    text
}

fn collect_for_a_while(bytes: &[u8]) {
    let mut reading = Reading::of_rows("", &Options::default());
    reading.push(bytes);
    let part = postcard::to_allocvec(&reading.finish()).unwrap_or_default();
    let start = now();
    while now() - start < LONG_ENOUGH_TO_COLLECT {
        let mut tally = Tally::default();
        if let Ok(part) = postcard::from_bytes(&part) {
            tally.absorb(0, 0, part);
        }
        drop(postcard::to_allocvec(&tally.resolve()));
    }
}

fn read_for_a_while(bytes: &[u8]) {
    let start = now();
    while now() - start < LONG_ENOUGH {
        let mut reading = Reading::of_rows("", &Options::default());
        reading.push(bytes);
        reading.finish();
    }
}
