//! What Exchange says: the words of Windows, and the texts of DEFER and FAIL rows.
