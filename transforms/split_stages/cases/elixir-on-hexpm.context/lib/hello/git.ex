defmodule Hello.Git do
  def head, do: System.cmd("git", ["rev-parse", "HEAD"])
end
