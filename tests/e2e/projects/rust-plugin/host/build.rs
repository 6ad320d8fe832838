fn main() {
    println!("cargo:rustc-env=NOTE=built from {}", std::env::var("CARGO_PKG_NAME").unwrap());
    println!("cargo:rerun-if-changed=build.rs");
}
