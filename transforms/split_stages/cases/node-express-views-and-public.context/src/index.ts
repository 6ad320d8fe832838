import express from "express";
express().listen(9736);
