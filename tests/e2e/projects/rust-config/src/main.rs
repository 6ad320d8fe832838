use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::{env, fs};

#[derive(serde::Deserialize)]
struct Config {
    port: u16,
    assets: PathBuf,
    data: PathBuf,
}

fn main() -> std::io::Result<()> {
    let path = env::var("NOTES_CONFIG").unwrap_or_else(|_| "missing.toml".into());
    let config: Config = basic_toml::from_str(&fs::read_to_string(path)?).map_err(std::io::Error::other)?;
    if env::args().nth(1).as_deref() == Some("--check") {
        return TcpStream::connect(("127.0.0.1", config.port)).map(drop);
    }
    for stream in TcpListener::bind(("0.0.0.0", config.port))?.incoming() {
        let mut stream = stream?;
        let _ = stream.read(&mut [0; 4096])?;
        let body = page(&config).unwrap_or_else(|e| format!("error: {e}\n"));
        write!(stream, "HTTP/1.0 200 OK\r\n\r\n{body}")?;
    }
    Ok(())
}

fn page(config: &Config) -> std::io::Result<String> {
    let mut names: Vec<PathBuf> =
        fs::read_dir(&config.assets)?.map(|e| e.map(|e| e.path())).collect::<Result<_, _>>()?;
    names.sort();
    let mut body = String::new();
    for name in names {
        body += &format!("{}: {}", name.display(), fs::read_to_string(&name)?);
    }
    fs::write(config.data.join("seen"), "1")?;
    let home = env::var("HOME").unwrap_or_default();
    body += &format!("log {}, home {home}, {}\n", env::var("RUST_LOG").unwrap_or_default(), fs::metadata(&home)?.is_dir());
    Ok(body)
}
