//! What day it is.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The day, as `2026-08-22`, in UTC: that of `SOURCE_DATE_EPOCH` where it is set, so that what is said can be said again.
/// `None` where the clock stands before 1970.
pub fn today() -> Option<String> {
    let given = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse().ok());
    let now = match given {
        Some(seconds) => Duration::from_secs(seconds),
        None => SystemTime::now().duration_since(UNIX_EPOCH).ok()?,
    };
    Some(day(now.as_secs() / 86_400))
}

/// The day that lies `days` behind 1970-01-01, in the Gregorian calendar.
fn day(days: u64) -> String {
    // From 0000-03-01 on, so that a leap day is the last of its year, in the 400 years after which the calendar repeats.
    let days = days.saturating_add(719_468);
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!("{:04}-{month:02}-{day:02}", era * 400 + year + next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_their_dates() {
        for (days, date) in [
            (0, "1970-01-01"),
            (58, "1970-02-28"),
            (59, "1970-03-01"),
            (10_956, "1999-12-31"),
            (11_016, "2000-02-29"),
            (11_017, "2000-03-01"),
            (19_535, "2023-06-27"),
            (19_782, "2024-02-29"),
            (20_687, "2026-08-22"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(day(days), date);
        }
        assert!(!day(u64::MAX).is_empty());
    }

    /// Every day follows the one before it.
    #[test]
    fn the_calendar_has_no_gaps() {
        let (mut year, mut month, mut date) = (1970, 1, 1);
        for days in 0..200_000 {
            assert_eq!(day(days), format!("{year:04}-{month:02}-{date:02}"));
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let length = match month {
                2 => 28 + u64::from(leap),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            date += 1;
            if date > length {
                (month, date) = (month + 1, 1);
            }
            if month > 12 {
                (year, month) = (year + 1, 1);
            }
        }
    }
}
