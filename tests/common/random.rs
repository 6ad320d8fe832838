//! A small random generator with a printed seed, and the texts that invariants are tried on.

#![allow(dead_code, clippy::print_stdout)]

/// xorshift64*; `LEANFILE_SEED` sets the seed.
pub struct Random(u64);

impl Random {
    /// A generator that starts at `seed`.
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A generator seeded by `LEANFILE_SEED`, or else by the clock; prints the seed.
    pub fn from_env() -> Random {
        let given = std::env::var("LEANFILE_SEED").ok().and_then(|seed| seed.parse().ok());
        let clock =
            || std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(1, |d| d.as_secs());
        let seed = given.unwrap_or_else(clock);
        println!("LEANFILE_SEED={seed}");
        Random::new(seed)
    }

    /// A number below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % end
    }
}

/// Whether the tests run without limits.
pub fn full() -> bool {
    std::env::var_os("LEANFILE_FULL").is_some()
}
