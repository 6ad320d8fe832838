package main

import "os/exec"

func main() {
	exec.Command("sh", "-c", "git --version | cat").Run()
}
