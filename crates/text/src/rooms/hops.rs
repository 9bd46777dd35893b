//! The hops of one mail.

use crate::amount::Amount;
use crate::messages::hops as says;
use crate::words::Words;

impl Words {
    /// Button that shows the hops of a file.
    pub fn show_hops(&self, name: &str) -> String {
        self.say(says::ShowHops { file: name })
    }

    /// The time from one hop to the next, in seconds; `early` where the clock of the second is behind.
    pub fn delay(&self, seconds: Amount<'_>, early: bool) -> String {
        if early {
            self.say(says::DelayEarly { seconds })
        } else {
            self.say(says::DelayLate { seconds })
        }
    }

    /// The time over the whole way.
    pub fn whole_way(&self, delay: &str) -> String {
        self.say(says::WholeWay { delay })
    }
}
