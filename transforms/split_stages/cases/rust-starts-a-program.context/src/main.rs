use tokio::process::Command;

fn main() {
    Command::new("curl").spawn().unwrap();
}
