//! A small server of one folder, for this machine only.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// A folder being served.
pub(crate) struct Server {
    listener: TcpListener,
    folder: PathBuf,
    visit: Visit,
}

/// What is done before a page is sent.
type Visit = Arc<dyn Fn() + Send + Sync>;

impl Server {
    /// Takes the first free port from `port` on; port 0 takes any.
    pub(crate) fn bind(folder: &Path, host: &str, port: u16) -> Result<Self, String> {
        let ports = if port == 0 { 0..=0 } else { port..=port.saturating_add(9) };
        let listener = ports.into_iter().find_map(|p| TcpListener::bind((host, p)).ok());
        let listener = listener.ok_or_else(|| format!("{host}:{port} and the nine ports behind it are taken"))?;
        Ok(Self { listener, folder: folder.to_path_buf(), visit: Arc::new(|| {}) })
    }

    /// Does `visit` whenever a browser asks for the page itself, before anything is sent.
    pub(crate) fn at_each_visit(self, visit: impl Fn() + Send + Sync + 'static) -> Self {
        Self { visit: Arc::new(visit), ..self }
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> Result<SocketAddr, String> {
        self.listener.local_addr().map_err(|e| e.to_string())
    }

    /// Answers for ever.
    pub(crate) fn run(self) {
        for stream in self.listener.incoming().flatten() {
            let (folder, visit) = (self.folder.clone(), Arc::clone(&self.visit));
            // A visitor who hangs up is no trouble.
            thread::spawn(move || answer(&stream, &folder, &visit).ok());
        }
    }
}

fn answer(stream: &TcpStream, folder: &Path, visit: &Visit) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut lines = BufReader::new(stream.take(16 << 10)).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    while lines.next().transpose()?.is_some_and(|header| !header.is_empty()) {}
    if request.starts_with("GET / ") {
        visit();
    }
    let (head, body) = respond(&request, folder);
    let mut stream = stream;
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)
}

/// Head and body of the answer to a request line.
fn respond(request: &str, folder: &Path) -> (String, Vec<u8>) {
    let mut words = request.split(' ');
    let (method, target) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    if !matches!(method, "GET" | "HEAD") {
        return head("405 Method Not Allowed", "text/plain", b"only GET and HEAD\n".to_vec());
    }
    let found = resolve(target, folder).and_then(|file| Some((std::fs::read(&file).ok()?, file)));
    let Some((bytes, file)) = found else {
        return head("404 Not Found", "text/plain", b"no such file\n".to_vec());
    };
    let (head, bytes) = head("200 OK", media_type(&file), bytes);
    (head, if method == "HEAD" { Vec::new() } else { bytes })
}

fn head(status: &str, media_type: &str, body: Vec<u8>) -> (String, Vec<u8>) {
    // `nosniff`: a wrong type must fail here as it would elsewhere. `no-store`: what was built last is what is seen.
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {}\r\nX-Content-Type-Options: nosniff\r\n\
         Cache-Control: no-store\r\nConnection: close\r\n\r\n",
        body.len()
    );
    (head, body)
}

/// The file that a request's target names, if it lies in `folder`.
fn resolve(target: &str, folder: &Path) -> Option<PathBuf> {
    let path = decode(target.split(['?', '#']).next()?)?;
    let mut file = folder.to_path_buf();
    for part in path.split('/').filter(|p| !p.is_empty()) {
        if part.starts_with('.') || part.contains(['\\', '\0', ':']) {
            return None;
        }
        file.push(part);
    }
    Some(if file.is_dir() { file.join("index.html") } else { file })
}

/// `%E4%B8%80` → `一`
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digits = [rest.next()?, rest.next()?];
        bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
    }
    String::from_utf8(bytes).ok()
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|e| e.to_str()).unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        // Anything else and browsers refuse to compile while they load.
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "md" | "ts" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::LazyLock;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn site() -> PathBuf {
        static SITE: LazyLock<PathBuf> = LazyLock::new(|| {
            let folder = std::env::temp_dir().join(format!("tallymark-site-{}", std::process::id()));
            std::fs::create_dir_all(folder.join("pkg")).unwrap();
            std::fs::write(folder.join("index.html"), "<p>一</p>").unwrap();
            std::fs::write(folder.join("pkg/a_bg.wasm"), b"\0asm").unwrap();
            folder
        });
        SITE.clone()
    }

    #[test]
    fn a_module_is_sent_with_the_type_that_browsers_ask_for() {
        let (head, body) = respond("GET /pkg/a_bg.wasm?v=1 HTTP/1.1", &site());
        assert!(
            head.starts_with("HTTP/1.1 200 OK\r\nContent-Type: application/wasm\r\nContent-Length: 4\r\n"),
            "{head}"
        );
        assert_eq!(body, b"\0asm");
    }

    #[test]
    fn a_folder_is_its_index() {
        assert_eq!(respond("GET / HTTP/1.1", &site()).1, "<p>一</p>".as_bytes());
    }

    #[test]
    fn head_sends_no_body_but_its_length() {
        let (head, body) = respond("HEAD /index.html HTTP/1.1", &site());
        assert!(head.contains("Content-Length: 10\r\n") && body.is_empty(), "{head}");
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        let site = site();
        for target in ["/../secret", "/%2e%2e/secret", "/pkg/%2E%2E/%2e%2e/x", "/.git/config", "/a%00b", "/%", "/c:x"] {
            let (head, _) = respond(&format!("GET {target} HTTP/1.1"), &site);
            assert!(head.starts_with("HTTP/1.1 404"), "{target}: {head}");
        }
    }

    #[test]
    fn what_is_no_request_for_a_file_is_refused() {
        assert!(respond("POST / HTTP/1.1", &site()).0.starts_with("HTTP/1.1 405"));
        assert!(respond("", &site()).0.starts_with("HTTP/1.1 405"));
    }

    #[test]
    fn it_answers_over_the_wire() {
        let visits = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&visits);
        let server = Server::bind(&site(), "127.0.0.1", 0).unwrap();
        let server = server.at_each_visit(move || {
            count.fetch_add(1, Ordering::Relaxed);
        });
        let address = server.address().unwrap();
        thread::spawn(move || server.run());
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let mut got = String::new();
        stream.read_to_string(&mut got).unwrap();
        assert!(got.starts_with("HTTP/1.1 200 OK") && got.ends_with("<p>一</p>"), "{got}");
        assert_eq!(visits.load(Ordering::Relaxed), 1);
    }
}
