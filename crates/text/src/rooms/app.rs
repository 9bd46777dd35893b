//! The installed app: shared files, a folder that is read again.

use crate::messages::app as says;
use crate::words::Words;

impl Words {
    /// Files that another app shared. `names` are the first of them, `count` is formatted.
    pub fn shared_with_page(&self, is_one: bool, count: &str, names: &str) -> String {
        if is_one {
            self.say(says::SharedOne { names })
        } else {
            self.say(says::SharedMany {
                files: count,
                names,
            })
        }
    }

    /// So many files of the folder were new.
    pub fn read_from_folder(&self, is_one: bool, count: &str) -> String {
        if is_one {
            self.app().new_one.to_owned()
        } else {
            self.say(says::NewMany { files: count })
        }
    }
}
