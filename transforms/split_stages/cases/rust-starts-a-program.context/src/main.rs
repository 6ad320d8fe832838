use std::process::Command;

fn main() {
    Command::new("curl").status().unwrap();
}
