fn main() {
    std::process::Command::new("fortune").status().unwrap();
}
