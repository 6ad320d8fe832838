pub fn options() -> clap::Command {
    clap::Command::new("agent-of-nobody")
}
