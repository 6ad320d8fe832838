use openssl::ssl::{SslConnector, SslMethod};
use openssl::x509::X509;

fn main() {
    println!("{}", openssl::version::version());
    println!("{}", digest::digest(b"leanfile"));
    SslConnector::builder(SslMethod::tls_client()).expect("a client").build();
    // Where the certificates of Debian's ca-certificates are.
    let bundle = std::fs::read("/etc/ssl/certs/ca-certificates.crt").expect("certificates");
    let known = X509::stack_from_pem(&bundle).expect("a bundle");
    println!("more than a hundred certificates: {}", known.len() > 100);
    println!("{}", std::env::current_dir().expect("a folder").display());
}
